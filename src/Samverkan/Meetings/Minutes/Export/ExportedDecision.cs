namespace Samverkan.Meetings.Minutes.Export;

/// <summary>A decision by itself.</summary>
public sealed record ExportedDecision
{
    /// <summary>As people write it: "LÖK 2027-1 §3".</summary>
    public required string Number { get; init; }

    /// <summary>Its key.</summary>
    public required string Id { get; init; }

    /// <summary>The number of the minutes.</summary>
    public required string Minutes { get; init; }

    /// <summary>The id of the meeting.</summary>
    public required string Meeting { get; init; }

    /// <summary>The key of the group.</summary>
    public required string Group { get; init; }

    public required string GroupName { get; init; }

    /// <summary>Of the meeting, in Europe/Stockholm.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Null for what was taken back, unless that was asked for too.</summary>
    public string? Text { get; init; }

    /// <summary>A correction took it out, or the minutes were taken back.</summary>
    public bool IsWithdrawn { get; init; }

    public string? DiaryNumber { get; init; }

    public string? Secrecy { get; init; }
}
