using Samverkan.Meetings.FollowUp;

namespace Samverkan.Meetings.Minutes.Export;

/// <summary>An action item by itself, as it is now.</summary>
public sealed record ExportedAction
{
    /// <summary>As people write it: "LÖK 2027-1 Å2".</summary>
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

    /// <summary>Null for what was taken back, unless that was asked for too; so are who and when.</summary>
    public string? What { get; init; }

    /// <summary>Null where nobody is named.</summary>
    public ExportedName? Who { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Due { get; init; }

    public required ActionState State { get; init; }

    /// <summary>Null for what is not done.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>The first first.</summary>
    public IReadOnlyList<ExportedEvent> History { get; init; } = [];
}
