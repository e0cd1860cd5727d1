using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes;

/// <summary>What came of saving a page of a draft.</summary>
/// <param name="Conflicts">What was typed in fields that somebody else has changed meanwhile; they keep what the other wrote.</param>
internal sealed record SavedDraft(MinutesDraft Draft, IReadOnlyDictionary<string, string> Conflicts)
{
    /// <summary>It was more than a draft can hold; nothing of it was saved.</summary>
    public bool IsFull { get; init; }
}
