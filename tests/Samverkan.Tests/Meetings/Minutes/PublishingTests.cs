using FsCheck;
using FsCheck.Fluent;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Tests.Meetings.Minutes;

/// <summary>Numbers are given once, and what is kept beside the minutes says what they say.</summary>
public sealed class PublishingTests
{
    private static readonly MeetingId Meeting = new(AnyMinutes.Council, new OccurrenceId.Planned(2026, 4));

    [Fact]
    public void Whatever_is_published_corrected_and_retracted_no_number_is_given_twice_and_what_stays_keeps_its_own() => Prop.ForAll(AnyYear.Arbitrary, steps =>
    {
        var year = new KeptYear();
        foreach (var step in steps)
        {
            year.Take(step);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    [Fact]
    public void What_is_written_where_something_was_taken_out_before_gets_a_number_of_its_own()
    {
        var first = Now(1).First(Minutes((1, "Ett"), (2, "Två")), new YearCount(AnyMinutes.Council, 2026));
        var second = Now(2).Correct(first.Minutes, Minutes((1, "Ett")), first.Count, new Dictionary<int, ActionItem>());
        var third = Now(3).Correct(second.Minutes, Minutes((1, "Ett"), (2, "Något annat")), second.Count, new Dictionary<int, ActionItem>());

        Assert.Equal([new MinutesChange(MinutesPart.Decision, MinutesChangeKind.Removed, 2)], second.Minutes.Changes);
        Assert.Equal([new MinutesChange(MinutesPart.Decision, MinutesChangeKind.Added, 3)], third.Minutes.Changes);
        Assert.Equal((3, "Något annat"), (Assert.Single(third.Decisions).Id.Ordinal, third.Decisions[0].Text));
    }

    [Fact]
    public void A_retraction_writes_only_what_it_changes_however_much_was_taken_out_before()
    {
        var publication = Now(1).First(Actions(Enumerable.Range(1, 40)), new YearCount(AnyMinutes.Council, 2026));
        var items = publication.Actions.ToDictionary(item => item.Id.Ordinal);
        for (var turn = 1; turn <= 4; turn++)
        {
            publication = Now(turn + 1).Correct(publication.Minutes, Actions(Enumerable.Range((turn * 40) + 1, 40)), publication.Count, items);
            publication.Actions.ToList().ForEach(item => items[item.Id.Ordinal] = item);
        }

        Assert.Equal(40, Now(9).Retract(publication.Minutes, publication.Count, items).Actions.Count);
    }

    [Fact]
    public void An_action_item_of_minutes_that_are_retracted_and_published_anew_keeps_its_history()
    {
        var first = Now(1).First(Actions([1]), new YearCount(AnyMinutes.Council, 2026));
        var done = first.Actions[0].Done("bo", DateTimeOffset.UnixEpoch);
        var retracted = Now(2).Retract(first.Minutes, first.Count, new Dictionary<int, ActionItem> { [1] = done });
        var again = Now(3).Correct(retracted.Minutes, Actions([1]), retracted.Count, new Dictionary<int, ActionItem> { [1] = retracted.Actions[0] });

        Assert.Equal([ActionEventKind.Decided, ActionEventKind.Done, ActionEventKind.Withdrawn, ActionEventKind.Decided], Assert.Single(again.Actions).History.Select(happened => happened.Kind));
        Assert.True(again.Actions[0].IsOpen);
    }

    private static Publishing Now(int turn) => new(AnyMinutes.Day, DateTimeOffset.UnixEpoch.AddDays(turn), "anna", $"key {turn}");

    private static MeetingMinutes Minutes(params (int Slot, string Text)[] decisions) => new() { Meeting = Meeting, Start = default, End = default, Decisions = [.. decisions.Select(each => new MinutedDecision(each.Slot, each.Text))] };

    private static MeetingMinutes Actions(IEnumerable<int> slots) => new() { Meeting = Meeting, Start = default, End = default, Actions = [.. slots.Select(slot => new MinutedAction(slot, $"Åtgärd {slot}", null, null))] };
}
