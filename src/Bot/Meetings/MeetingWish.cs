using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>What somebody wants done with a meeting, as far as it is known. From a card all of it is a hint that anybody can forge.</summary>
internal sealed record MeetingWish(MeetingAct Act)
{
    public GroupId? Group { get; init; }

    /// <summary>The groups that what was written can mean; empty for any.</summary>
    public IReadOnlyList<GroupId> Among { get; init; } = [];

    /// <summary>The meeting to move or cancel, or what one that is booked is to be called.</summary>
    public string? Which { get; init; }

    /// <summary>The day of that meeting, as it can be read; empty where it is not said.</summary>
    public IReadOnlyList<DateOnly> On { get; init; } = [];

    public DateOnly? Day { get; init; }

    /// <summary>Local time.</summary>
    public TimeOnly? From { get; init; }

    /// <summary>Zero and less for an end that is not after the beginning.</summary>
    public int? Minutes { get; init; }

    /// <summary>When the meeting was as the card showed it; round-trip form, UTC.</summary>
    public string? Was { get; init; }

    /// <summary>Of the act, so that the same click that comes twice is one.</summary>
    public string? Key { get; init; }

    public MeetingWish With(SaidReading reading) => this with
    {
        Day = reading.Day ?? Day,
        From = reading.From ?? From,
        Minutes = reading.Length is { } length ? (int)length.TotalMinutes : Minutes,
    };
}
