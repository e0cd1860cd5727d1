namespace Samverkan.Meetings.Minutes;

/// <summary>What is kept of a meeting. Nothing about individuals belongs in it.</summary>
public sealed record MeetingMinutes
{
    public required MeetingId Meeting { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset End { get; init; }

    /// <summary>Of those of whom it was told, in the order of the seats.</summary>
    public IReadOnlyList<Attendance> Attendance { get; init; } = [];

    public IReadOnlyList<MinutedDecision> Decisions { get; init; } = [];

    public IReadOnlyList<MinutedAction> Actions { get; init; } = [];

    public IReadOnlyList<string> Questions { get; init; } = [];

    public DateOnly? NextDay { get; init; }

    public TimeOnly? NextHour { get; init; }

    /// <summary>In the diary of the authority whose record it is.</summary>
    public string? DiaryNumber { get; init; }

    /// <summary>Marking of secrecy, such as the section of the law; null for none.</summary>
    public string? Secrecy { get; init; }

    /// <summary>Who adjusts the minutes (justerare), as <see cref="Assignee"/> writes it.</summary>
    public string? Adjuster { get; init; }
}
