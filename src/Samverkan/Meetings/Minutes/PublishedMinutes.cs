namespace Samverkan.Meetings.Minutes;

/// <summary>Minutes as they were published, in one of their versions.</summary>
public sealed record PublishedMinutes
{
    public required MeetingMinutes Minutes { get; init; }

    /// <summary>Of the meeting, in Europe/Stockholm.</summary>
    public required int Year { get; init; }

    /// <summary>Which of the group's minutes that year; it stays.</summary>
    public required int Number { get; init; }

    /// <summary>1, and one more for each correction and for a retraction.</summary>
    public required int Version { get; init; }

    /// <summary>The ordinals of the decisions by slot.</summary>
    public required IReadOnlyDictionary<int, int> DecisionOrdinals { get; init; }

    /// <summary>The ordinals of the action items by slot.</summary>
    public required IReadOnlyDictionary<int, int> ActionOrdinals { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who published it: a person's id or a directory identity.</summary>
    public required string By { get; init; }

    /// <summary>By which the same click is known again.</summary>
    public required string Key { get; init; }

    /// <summary>What this version has changed of the one before; none in the first.</summary>
    public IReadOnlyList<MinutesChange> Changes { get; init; } = [];

    public Retraction? Retracted { get; init; }

    public MeetingId Meeting => Minutes.Meeting;
}
