namespace Samverkan.Meetings.Minutes;

/// <summary>What a correction has changed.</summary>
public static class MinutesChanges
{
    /// <param name="decisions">The ordinals of the decisions of both, by slot.</param>
    /// <param name="actions">The ordinals of the action items of both, by slot.</param>
    public static IReadOnlyList<MinutesChange> Of(MeetingMinutes before, MeetingMinutes after, IReadOnlyDictionary<int, int> decisions, IReadOnlyDictionary<int, int> actions)
    {
        List<MinutesChange> changes = [];
        When(!before.Attendance.SequenceEqual(after.Attendance), MinutesPart.Attendance);
        changes.AddRange(InList(MinutesPart.Decision, before.Decisions.ToDictionary(each => each.Slot), after.Decisions.ToDictionary(each => each.Slot), decisions));
        changes.AddRange(InList(MinutesPart.Action, before.Actions.ToDictionary(each => each.Slot), after.Actions.ToDictionary(each => each.Slot), actions));
        When(!before.Questions.SequenceEqual(after.Questions), MinutesPart.Questions);
        When((before.NextDay, before.NextHour) != (after.NextDay, after.NextHour), MinutesPart.Next);
        When(before.DiaryNumber != after.DiaryNumber, MinutesPart.DiaryNumber);
        When(before.Secrecy != after.Secrecy, MinutesPart.Secrecy);
        When(before.Adjuster != after.Adjuster, MinutesPart.Adjuster);
        return changes;

        void When(bool differs, MinutesPart part)
        {
            if (differs)
            {
                changes.Add(new MinutesChange(part));
            }
        }
    }

    private static IEnumerable<MinutesChange> InList<T>(MinutesPart part, Dictionary<int, T> before, Dictionary<int, T> after, IReadOnlyDictionary<int, int> ordinals)
        where T : class =>
        before.Keys.Union(after.Keys).Order()
            .Select(slot => (Slot: slot, Was: before.GetValueOrDefault(slot), Is: after.GetValueOrDefault(slot)))
            .Where(each => !Equals(each.Was, each.Is))
            .Select(each => new MinutesChange(part, each.Was is null ? MinutesChangeKind.Added : each.Is is null ? MinutesChangeKind.Removed : MinutesChangeKind.Changed, ordinals[each.Slot]));
}
