namespace Samverkan.GraphSimulator;

public sealed record SimulatedEvent
{
    public required string Id { get; init; }

    /// <summary>The user whose calendar it is in.</summary>
    public required string Mailbox { get; init; }

    public required string Subject { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset End { get; init; }

    /// <summary>The zone it was made in, by its Windows name.</summary>
    public required string TimeZone { get; init; }

    public bool IsCancelled { get; init; }

    public DateTimeOffset? DeletedAt { get; init; }

    public string? TransactionId { get; init; }

    public required string ICalUId { get; init; }

    public required string ChangeKey { get; init; }

    /// <summary>Single-value extended properties: value by id.</summary>
    public required IReadOnlyDictionary<string, string> Properties { get; init; }

    public required IReadOnlyList<SimulatedAttendee> Attendees { get; init; }

    /// <summary>Null when it is no online meeting, or one whose join block was taken out of the body.</summary>
    public string? JoinUrl { get; init; }

    public string? BodyHtml { get; init; }

    public string? Location { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }
}
