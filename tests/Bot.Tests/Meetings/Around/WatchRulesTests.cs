using Samverkan.Bot.Meetings.Around.Watching;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>When what is due around a meeting, moment by moment.</summary>
public sealed class WatchRulesTests
{
    private static readonly MeetingId Meeting = new(new GroupId("lok"), new OccurrenceId.Planned(2027, 1));
    private static readonly DateTimeOffset Start = Local("2027-03-15 13:00");
    private static readonly DateTimeOffset End = Start.AddHours(2);
    private static readonly Watched Posted = new(Meeting, Start, End) { IsPosted = true };

    /// <summary>Seven days before, at eight on the clock of that day: also over both changes of the clock, and for a meeting in an hour that there is twice or not at all.</summary>
    [Theory]
    [InlineData("2027-03-15 13:00", "2027-03-08T07:00Z")]
    [InlineData("2027-03-15 00:30", "2027-03-08T07:00Z")]
    [InlineData("2027-03-15 23:30", "2027-03-08T07:00Z")]
    [InlineData("2026-10-25 02:30", "2026-10-18T06:00Z")]
    [InlineData("2026-10-25 13:00", "2026-10-18T06:00Z")]
    [InlineData("2026-10-28 13:00", "2026-10-21T06:00Z")]
    [InlineData("2026-11-01 13:00", "2026-10-25T07:00Z")]
    [InlineData("2027-03-28 02:30", "2027-03-21T07:00Z")]
    [InlineData("2027-03-28 13:00", "2027-03-21T07:00Z")]
    [InlineData("2027-04-04 13:00", "2027-03-28T06:00Z")]
    public void The_agenda_is_due_seven_days_before_at_eight_on_the_clock_of_that_day(string start, string due)
    {
        var meeting = Local(start);
        var at = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(at, WatchRules.AgendaDue(meeting));
        Assert.IsType<WatchStep.Nothing>(WatchRules.Next(Meeting, null, There(meeting, 2), at.AddSeconds(-1)));
        Assert.Equal((true, false), Kept(WatchRules.Next(Meeting, null, There(meeting, 2), at)));
    }

    [Theory]
    [InlineData("2027-03-15 12:59", true)]
    [InlineData("2027-03-15 13:00", false)]
    public void One_that_is_booked_late_has_it_at_once_and_one_that_has_begun_has_none(string now, bool posts) =>
        Assert.Equal(posts, WatchRules.Next(Meeting, null, There(Start, 2), Local(now)) is WatchStep.Keep { Shows: true, Asks: false });

    [Fact]
    public void Without_a_channel_it_is_tried_again_at_each_look_until_the_meeting_begins()
    {
        var waiting = Posted with { IsPosted = false };

        Assert.Equal(new WatchStep.Keep(waiting, Shows: true, Asks: false), WatchRules.Next(Meeting, waiting, There(Start, 2), Local("2027-03-14 09:00")));
        Assert.Equal(new WatchStep.Keep(waiting with { HasBegun = true }, Shows: true, Asks: false), WatchRules.Next(Meeting, waiting, There(Start, 2), Start));
        Assert.IsType<WatchStep.Nothing>(WatchRules.Next(Meeting, waiting with { HasBegun = true }, There(Start, 2), Start.AddMinutes(1)));
    }

    [Fact]
    public void What_is_as_it_was_is_left()
    {
        Assert.IsType<WatchStep.Nothing>(WatchRules.Next(Meeting, Posted, There(Start, 2), Local("2027-03-14 09:00")));
        Assert.IsType<WatchStep.Nothing>(WatchRules.Next(Meeting, Posted with { HasBegun = true }, There(Start, 2), End));
    }

    [Fact]
    public void A_move_is_shown_with_where_it_was_also_beyond_the_seven_days()
    {
        var to = Local("2027-04-20 09:00");

        var moved = Assert.IsType<WatchStep.Keep>(WatchRules.Next(Meeting, Posted, There(to, 1), Local("2027-03-14 09:00")));
        Assert.Equal(new WatchStep.Keep(Posted with { Start = to, End = to.AddHours(1), Former = Start }, Shows: true, Asks: false), moved);
        Assert.IsType<WatchStep.Nothing>(WatchRules.Next(Meeting, moved.After, There(to, 1), Local("2027-03-20 09:00")));

        // Longer, but not moved.
        Assert.Equal(new WatchStep.Keep(Posted with { End = Start.AddHours(3) }, Shows: true, Asks: false), WatchRules.Next(Meeting, Posted, There(Start, 3), Local("2027-03-14 09:00")));
    }

    [Fact]
    public void A_cancelled_one_is_shown_so_is_not_asked_for_and_is_forgotten_after_three_days()
    {
        var gone = There(Start, 2) with { IsGone = true };
        var cancelled = Posted with { IsCancelled = true };

        Assert.Equal(new WatchStep.Keep(cancelled, Shows: true, Asks: false), WatchRules.Next(Meeting, Posted, gone, Local("2027-03-14 09:00")));
        Assert.Equal(new WatchStep.Keep(cancelled, Shows: true, Asks: false), WatchRules.Next(Meeting, Posted, null, Local("2027-03-14 09:00")));
        Assert.IsType<WatchStep.Nothing>(WatchRules.Next(Meeting, cancelled, gone, End.AddDays(1)));
        Assert.IsType<WatchStep.Forget>(WatchRules.Next(Meeting, cancelled, gone, End.AddDays(3).AddSeconds(1)));
        Assert.IsType<WatchStep.Nothing>(WatchRules.Next(Meeting, null, gone, Local("2027-03-14 09:00")));
        Assert.IsType<WatchStep.Nothing>(WatchRules.Ended(Meeting, cancelled, gone, End, End));
    }

    [Fact]
    public void One_that_is_being_made_again_is_not_called_cancelled()
    {
        var asked = new LedgerEntry(LedgerStage.Intended, DateTimeOffset.UnixEpoch) { Start = Start, End = End };

        Assert.IsType<WatchStep.Nothing>(WatchRules.Next(Meeting, Posted, asked, Local("2027-03-14 09:00")));
        Assert.Equal(new WatchStep.Keep(Posted, Shows: true, Asks: false), WatchRules.Next(Meeting, Posted with { IsCancelled = true }, There(Start, 2), Local("2027-03-14 09:00")));
    }

    [Theory]
    [InlineData("2027-03-15 15:14", false)]
    [InlineData("2027-03-15 15:15", true)]
    [InlineData("2027-03-18 15:00", true)]
    public void It_is_asked_for_from_a_quarter_past_the_end_for_three_days(string now, bool asks)
    {
        Assert.Equal(asks, WatchRules.Next(Meeting, Posted with { HasBegun = true }, There(Start, 2), Local(now)) is WatchStep.Keep { Asks: true, After.OverSince: not null });
        Assert.Equal(asks, WatchRules.Next(Meeting, null, There(Start, 2), Local(now)) is WatchStep.Keep { Asks: true, After.OverSince: not null });
    }

    [Fact]
    public void After_three_days_it_is_forgotten_asked_for_or_not()
    {
        var late = End.AddDays(3).AddSeconds(1);

        Assert.IsType<WatchStep.Nothing>(WatchRules.Next(Meeting, null, There(Start, 2), late));
        Assert.IsType<WatchStep.Forget>(WatchRules.Next(Meeting, Posted with { HasBegun = true }, There(Start, 2), late));
        Assert.IsType<WatchStep.Forget>(WatchRules.Next(Meeting, Posted with { HasBegun = true, OverSince = End }, There(Start, 2), late));
        Assert.IsType<WatchStep.Nothing>(WatchRules.Ended(Meeting, null, There(Start, 2), End, late));
    }

    [Theory]
    [InlineData("2026-10-25 01:00", 3, "2026-10-25T02:15Z")]
    [InlineData("2027-03-28 01:00", 2, "2027-03-28T02:15Z")]
    [InlineData("2027-03-15 23:00", 2, "2027-03-16T00:15Z")]
    public void Over_a_change_of_the_clock_and_over_midnight_the_end_is_the_end(string start, int hours, string asked)
    {
        var (meeting, at) = (Local(start), DateTimeOffset.Parse(asked, System.Globalization.CultureInfo.InvariantCulture));

        Assert.IsType<WatchStep.Nothing>(WatchRules.Next(Meeting, null, There(meeting, hours), at.AddSeconds(-1)));
        Assert.Equal((true, true), Kept(WatchRules.Next(Meeting, null, There(meeting, hours), at)));
    }

    [Fact]
    public void An_early_end_asks_at_once_and_nothing_asks_again()
    {
        var now = Start.AddMinutes(20);

        var ended = Assert.IsType<WatchStep.Keep>(WatchRules.Ended(Meeting, Posted with { HasBegun = true }, There(Start, 2), now, now));
        Assert.Equal(new WatchStep.Keep(Posted with { HasBegun = true, OverSince = now }, Shows: true, Asks: true), ended);
        Assert.IsType<WatchStep.Nothing>(WatchRules.Ended(Meeting, ended.After, There(Start, 2), now.AddMinutes(1), now.AddMinutes(1)));
        Assert.IsType<WatchStep.Nothing>(WatchRules.Next(Meeting, ended.After, There(Start, 2), End.AddMinutes(15)));
        Assert.False(WatchRules.Next(Meeting, ended.After, There(Start, 4), Start.AddHours(5)) is WatchStep.Keep { Asks: true });
        Assert.IsType<WatchStep.Nothing>(WatchRules.Ended(Meeting, Posted, There(Start, 2), Start, now));
        Assert.IsType<WatchStep.Nothing>(WatchRules.Ended(Meeting, null, null, now, now));
    }

    [Fact]
    public void One_that_was_held_and_lies_ahead_again_begins_and_ends_anew()
    {
        var to = Start.AddDays(2);
        var held = Posted with { HasBegun = true, OverSince = End };

        var ahead = Assert.IsType<WatchStep.Keep>(WatchRules.Next(Meeting, held, There(to, 2), End.AddHours(1)));
        Assert.Equal(Posted with { Start = to, End = to.AddHours(2), Former = Start }, ahead.After);
        Assert.Equal((true, true), Kept(WatchRules.Next(Meeting, ahead.After, There(to, 2), to.AddHours(3))));
    }

    private static (bool Shows, bool Asks) Kept(WatchStep step) => step is WatchStep.Keep keep ? (keep.Shows, keep.Asks) : default;

    private static LedgerEntry There(DateTimeOffset start, double hours) => new(LedgerStage.Agreed, DateTimeOffset.UnixEpoch) { Id = "event", Start = start, End = start.AddHours(hours) };

    private static DateTimeOffset Local(string text)
    {
        var local = DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        return MeetingClock.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), MeetingTimes.Stockholm);
    }
}
