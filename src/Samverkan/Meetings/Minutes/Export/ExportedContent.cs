namespace Samverkan.Meetings.Minutes.Export;

/// <summary>What a version of minutes says.</summary>
public sealed record ExportedContent
{
    /// <summary>Marking of secrecy; null for none.</summary>
    public string? Secrecy { get; init; }

    public string? DiaryNumber { get; init; }

    public IReadOnlyList<ExportedPlace> Attendance { get; init; } = [];

    public IReadOnlyList<MinutedDecisionText> Decisions { get; init; } = [];

    public IReadOnlyList<MinutedActionText> Actions { get; init; } = [];

    public IReadOnlyList<string> Questions { get; init; } = [];

    public DateOnly? NextDay { get; init; }

    /// <summary>In Europe/Stockholm.</summary>
    public TimeOnly? NextHour { get; init; }

    public ExportedName? Adjuster { get; init; }
}
