using Samverkan.Meetings.Planning;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Meetings;

/// <summary>
/// The year of meetings of all groups. A group meets as often as its stated cadence says, near the middles of as many equal parts of the year, on its own
/// weekdays at its own hour: never on a holiday, an eve or a weekend or in July, not nearer than half a part to its meeting before, and not within half an hour
/// of a meeting of a group with which it shares a role or a person. Where a day is full it takes another hour, then another weekday. Only when nothing is left
/// may groups meet at once whose common role is one of several people (see <see cref="RegisterSnapshot.HoldingsOf(Seat)"/>).
/// The same register, year and existing meetings give the same plan, in whatever order they come.
/// </summary>
public static class YearPlan
{
    /// <summary>How far the rolling horizon reaches.</summary>
    public const int MonthsAhead = 12;

    /// <param name="year">1 to 9999.</param>
    /// <param name="fixedMeetings">The meetings that exist, of any year. They stay where they are; a meeting of the plan that is among them is not planned again, also where it is cancelled.</param>
    public static YearPlanResult Of(RegisterSnapshot register, int year, IReadOnlyList<FixedMeeting> fixedMeetings) => new YearPlanner(register, year, fixedMeetings).Plan();

    /// <summary>The meetings from a day on, for twelve months: of the plans of its year and of the next.</summary>
    public static YearPlanResult Horizon(RegisterSnapshot register, DateOnly from, IReadOnlyList<FixedMeeting> fixedMeetings)
    {
        var until = from.AddMonths(MonthsAhead);
        var (now, next) = (Of(register, from.Year, fixedMeetings), Of(register, from.Year + 1, fixedMeetings));
        var meetings = Ahead(now.Meetings.Concat(next.Meetings));
        var meeting = meetings.Select(one => one.Group).ToHashSet();
        return new YearPlanResult(meetings, [.. now.Unplanned.Concat(next.Unplanned).GroupBy(one => one.Group).Select(Joined).OfType<UnplannedGroup>().OrderBy(one => one.Group.Value, StringComparer.Ordinal)])
        {
            ToMake = Ahead(now.ToMake.Concat(next.ToMake)),
        };

        List<PlannedMeeting> Ahead(IEnumerable<PlannedMeeting> all) => [.. YearPlanner.InOrder(all.Where(one => IsAhead(one.Date)))];

        bool IsAhead(DateOnly day) => day >= from && day < until;

        // What one of the two years lacks matters where it lies ahead; a group that ends or begins in them is complete with what it has.
        UnplannedGroup? Joined(IGrouping<GroupId, UnplannedGroup> years)
        {
            var missing = years.SelectMany(one => one.Missing).Where(one => IsAhead(one.Aim)).ToList();
            return missing.Count > 0 ? new UnplannedGroup(years.Key, UnplannedReason.NoDay, missing)
                : years.FirstOrDefault(one => one.Reason is UnplannedReason.NoCadence or UnplannedReason.StatedNot)
                ?? years.FirstOrDefault(one => one.Reason != UnplannedReason.NoDay && !meeting.Contains(one.Group));
        }
    }
}
