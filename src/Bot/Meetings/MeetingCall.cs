using Samverkan.Bot.Access;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Meetings;

/// <summary>Who asks, and how he or she is answered.</summary>
/// <param name="Problems">What was wrong with what was given.</param>
internal sealed record MeetingCall(Actor Actor, Language Language, IReadOnlyList<MeetingProblem> Problems)
{
    public BookingTexts Texts { get; } = BookingTexts.In(Language);

    /// <summary>The fields that were on the card: what is missing of them was left out.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];

    /// <summary>What is known is to be shown in a form, although nothing is missing.</summary>
    public bool Edits { get; init; }

    /// <summary>The problem, where a field was seen and left empty.</summary>
    public MeetingProblem? Missing(string field, string text) => Seen.Contains(field) ? new MeetingProblem(field, text) : null;
}
