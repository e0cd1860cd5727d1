namespace Samverkan.GraphSimulator;

/// <summary>Who was there, of one session of an online meeting.</summary>
public sealed record SimulatedAttendanceReport
{
    public required string Id { get; init; }

    /// <summary>The user whose meeting it was.</summary>
    public required string Mailbox { get; init; }

    /// <summary>Of the meeting: it may be held more than once, and be moved between.</summary>
    public required string JoinUrl { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset End { get; init; }

    public required IReadOnlyList<SimulatedAttendance> Attended { get; init; }
}
