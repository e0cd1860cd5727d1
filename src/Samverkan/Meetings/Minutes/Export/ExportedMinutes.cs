namespace Samverkan.Meetings.Minutes.Export;

/// <summary>The record of one meeting as it leaves the bot: with names beside keys, and only those that may be known.</summary>
public sealed record ExportedMinutes
{
    /// <summary>As people write it: "LÖK 2027-1".</summary>
    public required string Number { get; init; }

    /// <summary>The id of the meeting.</summary>
    public required string Meeting { get; init; }

    /// <summary>The key of the group.</summary>
    public required string Group { get; init; }

    public required string GroupName { get; init; }

    /// <summary>Of the meeting, in Europe/Stockholm.</summary>
    public required DateOnly Day { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset End { get; init; }

    /// <summary>Which version it is.</summary>
    public required int Version { get; init; }

    /// <summary>When the minutes were taken back; null for those that hold.</summary>
    public DateTimeOffset? RetractedAt { get; init; }

    /// <summary>What they say; null for minutes that were taken back.</summary>
    public ExportedContent? Content { get; init; }

    /// <summary>The action items as they are now.</summary>
    public IReadOnlyList<ExportedAction> FollowUp { get; init; } = [];

    /// <summary>All versions, the first first.</summary>
    public required IReadOnlyList<ExportedVersion> Versions { get; init; }
}
