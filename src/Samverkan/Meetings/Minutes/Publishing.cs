using Samverkan.Meetings.FollowUp;

namespace Samverkan.Meetings.Minutes;

/// <summary>Publishes, corrects and retracts minutes. Numbers are given at publication and never to another.</summary>
/// <param name="day">Of the meeting, in Europe/Stockholm.</param>
/// <param name="at">When it is published.</param>
/// <param name="by">A person's id or a directory identity.</param>
/// <param name="key">By which the same click is known again.</param>
public sealed class Publishing(DateOnly day, DateTimeOffset at, string by, string key)
{
    public Publication First(MeetingMinutes minutes, YearCount count)
    {
        var number = count.Meetings + 1;
        var published = new PublishedMinutes
        {
            Minutes = minutes,
            Year = day.Year,
            Number = number,
            Version = 1,
            DecisionOrdinals = Numbered(minutes.Decisions.Select(each => each.Slot), new Dictionary<int, int>(), count.Decisions),
            ActionOrdinals = Numbered(minutes.Actions.Select(each => each.Slot), new Dictionary<int, int>(), count.Actions),
            At = at,
            By = by,
            Key = key,
        };
        return new Publication(published, Counted(count, published) with { Meetings = number }, DecisionsOf(published), [.. minutes.Actions.Select(action => New(published, action))]);
    }

    /// <param name="before">What is published now.</param>
    /// <param name="items">Its action items as they are now, by ordinal.</param>
    /// <returns>With no changes where nothing differs.</returns>
    public Publication Correct(PublishedMinutes before, MeetingMinutes minutes, YearCount count, IReadOnlyDictionary<int, ActionItem> items)
    {
        var published = before with
        {
            Minutes = minutes,
            Version = before.Version + 1,
            DecisionOrdinals = Numbered(minutes.Decisions.Select(each => each.Slot), Standing(before.DecisionOrdinals, before.Minutes.Decisions.Select(each => each.Slot)), count.Decisions),
            ActionOrdinals = Numbered(minutes.Actions.Select(each => each.Slot), Standing(before.ActionOrdinals, before.Minutes.Actions.Select(each => each.Slot)), count.Actions),
            At = at,
            By = by,
            Key = key,
            Retracted = null,
        };
        published = published with { Changes = MinutesChanges.Of(before.Minutes, minutes, Both(before.DecisionOrdinals, published.DecisionOrdinals), Both(before.ActionOrdinals, published.ActionOrdinals)) };
        var changed = published.Changes.Where(change => change.Part == MinutesPart.Decision).Select(change => change.Ordinal).ToHashSet();
        return new Publication(
            published,
            Counted(count, published),
            [.. DecisionsOf(published).Concat(Withdrawn(before)).DistinctBy(decision => decision.Id).Where(decision => before.Retracted is not null || changed.Contains(decision.Id.Ordinal))],
            [.. Corrected(before, published, items)]);
    }

    public Publication Retract(PublishedMinutes before, YearCount count, IReadOnlyDictionary<int, ActionItem> items)
    {
        var published = before with { Version = before.Version + 1, Key = key, Changes = [], Retracted = new Retraction(at, by) };
        return new Publication(published, count, [.. Withdrawn(before)], [.. items.Values.Where(item => item.State != ActionState.Withdrawn).Select(item => item.Withdrawn(by, at))]);
    }

    private IEnumerable<ActionItem> Corrected(PublishedMinutes before, PublishedMinutes published, IReadOnlyDictionary<int, ActionItem> items)
    {
        var kept = new HashSet<int>();
        var were = before.Minutes.Actions.ToDictionary(action => action.Slot);
        foreach (var action in published.Minutes.Actions)
        {
            var ordinal = published.ActionOrdinals[action.Slot];
            kept.Add(ordinal);
            if (!items.TryGetValue(ordinal, out var item))
            {
                yield return New(published, action);
            }
            else if (item.State == ActionState.Withdrawn)
            {
                // The minutes were retracted, and are published anew.
                yield return item.Decided(action.What, action.Who, action.Due, by, at);
            }
            else if (With(item, were.GetValueOrDefault(action.Slot), action) is var changed && changed != item)
            {
                yield return changed;
            }
        }

        foreach (var item in items.Values.Where(item => !kept.Contains(item.Id.Ordinal) && item.State != ActionState.Withdrawn))
        {
            yield return item.Withdrawn(by, at);
        }
    }

    // What people have agreed on since the meeting stays, unless it is what the correction is about. Done is done.
    private ActionItem With(ActionItem item, MinutedAction? was, MinutedAction action)
    {
        var worded = was?.What == action.What ? item : item.Reworded(action.What, by, at);
        var assigned = was?.Who == action.Who ? worded : worded.Reassigned(action.Who, by, at);
        return was?.Due == action.Due ? assigned : assigned.Postponed(action.Due, by, at);
    }

    private ActionItem New(PublishedMinutes published, MinutedAction action) =>
        new(new ActionItemId(published.Meeting.Group, published.Year, published.Number, published.ActionOrdinals[action.Slot]), published.Meeting, action.What, action.Who, action.Due)
        {
            History = [new ActionEvent(ActionEventKind.Decided, at, by)],
        };

    private List<Decision> DecisionsOf(PublishedMinutes published) =>
        [.. published.Minutes.Decisions.Select(decision => new Decision(IdOf(published, decision), published.Meeting, day, decision.Text))];

    private IEnumerable<Decision> Withdrawn(PublishedMinutes published) => DecisionsOf(published).Select(decision => decision with { IsWithdrawn = true });

    private static DecisionId IdOf(PublishedMinutes published, MinutedDecision decision) =>
        new(published.Meeting.Group, published.Year, published.Number, published.DecisionOrdinals[decision.Slot]);

    private static YearCount Counted(YearCount count, PublishedMinutes published) => count with
    {
        Decisions = published.DecisionOrdinals.Values.Append(count.Decisions).Max(),
        Actions = published.ActionOrdinals.Values.Append(count.Actions).Max(),
    };

    // Of what was taken out nothing is left but its number: who writes in its slot later writes something else.
    private static Dictionary<int, int> Standing(IReadOnlyDictionary<int, int> ordinals, IEnumerable<int> slots) => slots.ToDictionary(slot => slot, slot => ordinals[slot]);

    private static Dictionary<int, int> Both(IReadOnlyDictionary<int, int> before, IReadOnlyDictionary<int, int> after) => new(after.Concat(before.Where(each => !after.ContainsKey(each.Key))));

    private static Dictionary<int, int> Numbered(IEnumerable<int> slots, IReadOnlyDictionary<int, int> before, int last)
    {
        var numbers = new Dictionary<int, int>(before);
        foreach (var slot in slots.Where(slot => !numbers.ContainsKey(slot)))
        {
            numbers[slot] = ++last;
        }

        return numbers;
    }
}
