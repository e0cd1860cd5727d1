using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Meetings;

namespace Samverkan.Bot.Meetings.Around.Watching;

/// <summary>When what is due around a meeting.</summary>
internal static class WatchRules
{
    /// <summary>How many days ahead the agenda is posted.</summary>
    public const int DaysAhead = 7;

    /// <summary>People stay and talk a while.</summary>
    public static readonly TimeSpan AfterTheEnd = TimeSpan.FromMinutes(15);

    /// <summary>For how long after its end a summary is asked for, where the bot was away.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(3);

    private static readonly TimeOnly Morning = new(8, 0);
    private static readonly WatchStep Nothing = new WatchStep.Nothing();

    /// <summary>When the agenda of a meeting is posted; one that is booked later than that has it at once.</summary>
    public static DateTimeOffset AgendaDue(DateTimeOffset start) => MeetingClock.At(MeetingClock.Local(start, MeetingTimes.Stockholm).Date.AddDays(-DaysAhead), Morning, MeetingTimes.Stockholm);

    /// <param name="before">Null for one that was not near.</param>
    /// <param name="entry">As the calendar is known to have it; null where it is not there.</param>
    public static WatchStep Next(MeetingId meeting, Watched? before, LedgerEntry? entry, DateTimeOffset now) => (before, entry) switch
    {
        (null, { IsThere: true, Start: { } start, End: { } end }) => First(new Watched(meeting, start, end), now),
        (null, _) => Nothing,
        (_, { IsThere: true, Start: { } start, End: { } end }) => There(before, start, end, now),
        _ when now > before.End + Longest => new WatchStep.Forget(),
        // One that is asked for and not there yet is being made again.
        (_, { IsAgreed: false }) => Nothing,
        // What was held is no more cancelled.
        _ => before.IsCancelled || before.OverSince is not null ? Nothing : new WatchStep.Keep(before with { IsCancelled = true }, Shows: true, Asks: false),
    };

    /// <summary>Teams tells that a meeting is over, maybe hours later, twice, or of another call by the same link.</summary>
    /// <param name="endedAt">When it ended.</param>
    public static WatchStep Ended(MeetingId meeting, Watched? before, LedgerEntry? entry, DateTimeOffset endedAt, DateTimeOffset now)
    {
        if (entry is not { IsThere: true, Start: { } start, End: { } end } || endedAt <= start || now > end + Longest)
        {
            return Nothing;
        }

        var seen = Seen(before ?? new Watched(meeting, start, end), start, end, now);
        return seen.OverSince is null ? new WatchStep.Keep(seen with { OverSince = now }, Shows: true, Asks: true) : Nothing;
    }

    private static WatchStep First(Watched meeting, DateTimeOffset now) =>
        now < meeting.Start ? now >= AgendaDue(meeting.Start) ? new WatchStep.Keep(meeting, Shows: true, Asks: false) : Nothing
        : now >= meeting.End + AfterTheEnd && now <= meeting.End + Longest ? new WatchStep.Keep(meeting with { HasBegun = true, OverSince = now }, Shows: true, Asks: true)
        : Nothing;

    private static WatchStep There(Watched before, DateTimeOffset start, DateTimeOffset end, DateTimeOffset now)
    {
        if (now > end + Longest)
        {
            return new WatchStep.Forget();
        }

        var seen = Seen(before, start, end, now);
        var asks = seen.OverSince is null && now >= end + AfterTheEnd;
        var after = asks ? seen with { OverSince = now } : seen;
        return after != before || (!after.IsPosted && now < start) ? new WatchStep.Keep(after, Shows: true, asks) : Nothing;
    }

    // One that was held and lies ahead again is to be held once more.
    private static Watched Seen(Watched before, DateTimeOffset start, DateTimeOffset end, DateTimeOffset now) => before with
    {
        Start = start,
        End = end,
        Former = start != before.Start ? before.Start : before.Former,
        IsCancelled = false,
        HasBegun = now >= start,
        OverSince = now >= start ? before.OverSince : null,
    };
}
