using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Tests.Meetings.Minutes;

/// <summary>What is kept of a council's year, as the store keeps it, and what every step must leave as it was.</summary>
internal sealed class KeptYear
{
    private readonly Dictionary<MeetingId, PublishedMinutes> minutes = [];
    private readonly Dictionary<DecisionId, Decision> decisions = [];
    private readonly SortedDictionary<string, ActionItem> items = new(StringComparer.Ordinal);
    private readonly HashSet<(string Kind, int Ordinal)> given = [];
    private YearCount count = new(AnyMinutes.Council, AnyMinutes.Day.Year);
    private int steps;

    private DateTimeOffset At => DateTimeOffset.UnixEpoch.AddDays(steps);

    private Publishing Now => new(AnyMinutes.Day, At, "anna", $"key {steps}");

    public void Take(AnyYear.Step step)
    {
        steps++;
        switch (step)
        {
            case AnyYear.Step.Write(var written) when minutes.TryGetValue(written.Meeting, out var before):
                Keep(before, Now.Correct(before, written, count, ItemsOf(written.Meeting)));
                break;
            case AnyYear.Step.Write(var written):
                Keep(null, Now.First(written, count));
                break;
            case AnyYear.Step.Retract(var meeting) when minutes.TryGetValue(meeting, out var before) && before.Retracted is null:
                Keep(before, Now.Retract(before, count, ItemsOf(meeting)));
                break;
            case AnyYear.Step.Do(var item, var what) when items.Count > 0:
                var (key, kept) = items.ElementAt(item % items.Count);
                items[key] = what switch { 0 => kept.Done("bo", At), 1 => kept.Reassigned("person:eva", "bo", At), _ => kept.Reopened("bo", At) };
                break;
        }

        AssertKept();
    }

    private void Keep(PublishedMinutes? before, Publication publication)
    {
        var after = publication.Minutes;
        AssertNumbers("decision", before?.Minutes.Decisions.Select(each => each.Slot), before?.DecisionOrdinals, after.Minutes.Decisions.Select(each => each.Slot), after.DecisionOrdinals);
        AssertNumbers("action", before?.Minutes.Actions.Select(each => each.Slot), before?.ActionOrdinals, after.Minutes.Actions.Select(each => each.Slot), after.ActionOrdinals);
        Assert.Equal((before?.Version ?? 0) + 1, after.Version);
        Assert.Equal(before?.Number ?? count.Meetings + 1, after.Number);
        Assert.True(publication.Decisions.Count + publication.Actions.Count <= 2 * 12, "A transaction holds no more than has changed.");
        AssertWithdrawn(before, publication);
        foreach (var item in publication.Actions)
        {
            var earlier = items.GetValueOrDefault($"{item.Id}");
            Assert.True(earlier is null ? item.History.Count == 1 : item.History.Count > earlier.History.Count && item.History.Take(earlier.History.Count).SequenceEqual(earlier.History), "History only grows.");
            items[$"{item.Id}"] = item;
        }

        foreach (var decision in publication.Decisions)
        {
            decisions[decision.Id] = decision;
        }

        (minutes[after.Meeting], count) = (after, publication.Count);
    }

    // What stands keeps its number, and what is new has one that nobody had.
    private void AssertNumbers(string kind, IEnumerable<int>? were, IReadOnlyDictionary<int, int>? before, IEnumerable<int> slots, IReadOnlyDictionary<int, int> after)
    {
        var standing = were?.ToHashSet() ?? [];
        foreach (var slot in slots)
        {
            if (standing.Contains(slot))
            {
                Assert.Equal(before?[slot], after[slot]);
            }
            else
            {
                Assert.True(given.Add((kind, after[slot])), $"The {kind} {after[slot]} is given a second time.");
            }
        }
    }

    private static void AssertWithdrawn(PublishedMinutes? before, Publication publication)
    {
        var after = publication.Minutes;
        int[] gone = [.. Standing(before, each => each.DecisionOrdinals, each => each.Decisions.Select(one => one.Slot)).Except(Standing(after, each => each.DecisionOrdinals, each => each.Decisions.Select(one => one.Slot)))];
        int[] given = [.. Standing(before, each => each.ActionOrdinals, each => each.Actions.Select(one => one.Slot)).Except(Standing(after, each => each.ActionOrdinals, each => each.Actions.Select(one => one.Slot)))];
        Assert.Equal(gone.Order(), publication.Decisions.Where(decision => decision.IsWithdrawn).Select(decision => decision.Id.Ordinal).Except(before?.Retracted is null ? [] : publication.Decisions.Where(decision => decision.IsWithdrawn).Select(decision => decision.Id.Ordinal)).Order());
        Assert.Equal(given.Order(), publication.Actions.Where(item => item.State == ActionState.Withdrawn).Select(item => item.Id.Ordinal).Order());
    }

    private static IEnumerable<int> Standing(PublishedMinutes? published, Func<PublishedMinutes, IReadOnlyDictionary<int, int>> ordinals, Func<MeetingMinutes, IEnumerable<int>> slots) =>
        published is null or { Retracted: not null } ? [] : slots(published.Minutes).Select(slot => ordinals(published)[slot]);

    private void AssertKept()
    {
        foreach (var published in minutes.Values)
        {
            var standing = published.Retracted is null ? published.Minutes : published.Minutes with { Decisions = [], Actions = [] };
            Assert.Equal(
                standing.Decisions.Select(decision => (published.DecisionOrdinals[decision.Slot], decision.Text)).Order(),
                decisions.Values.Where(decision => decision.Meeting == published.Meeting && !decision.IsWithdrawn).Select(decision => (decision.Id.Ordinal, decision.Text)).Order());
            Assert.Equal(
                standing.Actions.Select(action => (published.ActionOrdinals[action.Slot], action.What)).Order(),
                ItemsOf(published.Meeting).Values.Where(item => item.State != ActionState.Withdrawn).Select(item => (item.Id.Ordinal, item.What)).Order());
        }
    }

    private Dictionary<int, ActionItem> ItemsOf(MeetingId meeting) => items.Values.Where(item => item.Meeting == meeting).ToDictionary(item => item.Id.Ordinal);
}
