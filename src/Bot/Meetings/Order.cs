using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning.Applying;

namespace Samverkan.Bot.Meetings;

/// <summary>The last thing that somebody had done with a meeting, and how far it is. It stays, so that the same click later is told what came of it.</summary>
/// <param name="Key">Of the act.</param>
/// <param name="Start">Of the meeting, once it is done; of one that is cancelled, when it would have been.</param>
internal sealed record Order(MeetingAct Act, string Key, Localized Group, DateTimeOffset Start, DateTimeOffset End, Language Language)
{
    /// <summary>What is done; null once it was, since it holds whom it invites.</summary>
    public Work? Work { get; init; }

    /// <summary>A person's id or directory identity; null once the run has it.</summary>
    public string? By { get; init; }

    /// <summary>Where it is told how it went; null once it was.</summary>
    public KnownConversation? Address { get; init; }

    /// <summary>The run that does it; null before it is approved.</summary>
    public string? Run { get; init; }

    public bool IsDone { get; init; }

    /// <summary>Why it could not be done.</summary>
    public BlockedLine? Blocked { get; init; }

    /// <summary>With nothing left in it of who had it done and who is invited.</summary>
    /// <param name="blocked">Null when it was done.</param>
    public Order Ended(BlockedLine? blocked) => this with { IsDone = blocked is null, Blocked = blocked, Work = null, By = null, Address = null };

    public bool IsOpen => !IsDone && Blocked is null;
}
