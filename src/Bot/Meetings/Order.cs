using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning.Applying;

namespace Samverkan.Bot.Meetings;

/// <summary>The last thing that somebody had done with a meeting, and how far it is. It stays, so that the same click later is told what came of it.</summary>
/// <param name="Key">Of the act.</param>
/// <param name="Start">Of the meeting, once it is done; of one that is cancelled, when it would have been.</param>
/// <param name="By">A person's id or directory identity.</param>
internal sealed record Order(MeetingAct Act, string Key, Localized Group, DateTimeOffset Start, DateTimeOffset End, Work Work, string By, Language Language)
{
    /// <summary>Where it is told how it went; null once it was.</summary>
    public KnownConversation? Address { get; init; }

    /// <summary>The run that does it; null before it is approved.</summary>
    public string? Run { get; init; }

    public bool IsDone { get; init; }

    /// <summary>Why it could not be done.</summary>
    public BlockedLine? Blocked { get; init; }

    public bool IsOpen => !IsDone && Blocked is null;
}
