using FsCheck;
using FsCheck.Fluent;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Meetings;

/// <summary>What holds of the plan of any groups.</summary>
public sealed class AnyYearPlanTests
{
    private const int Year = 2027;
    private const int Days = 365;

    [Fact]
    public void Nobody_meets_on_a_holiday_an_eve_a_weekend_or_in_July() =>
        Holds((_, plan) => plan.Meetings.All(one => SwedishHolidays.IsMeetingDay(one.Date)));

    [Fact]
    public void Groups_that_share_a_role_are_half_an_hour_apart() => Holds((groups, plan) =>
    {
        var roles = groups.ToDictionary(group => group.Id, group => group.Seats.Select(seat => seat.Role).ToHashSet());
        return plan.Meetings.GroupBy(one => one.Date).All(day => day.All(one => day.All(other => one == other || !roles[one.Group].Overlaps(roles[other.Group]) || !Meeting.Clash(one, other))));
    });

    [Fact]
    public void A_group_meets_as_often_as_its_cadence_says_or_the_plan_says_what_is_missing() => Holds((groups, plan) => groups.All(group =>
    {
        var missing = plan.Unplanned.Where(one => one.Group == group.Id).ToList();
        var met = plan.Of(group.Id.Value).Count();
        return group.Cadence is not Fact<Cadence>.Stated { Value.TimesPerYear: var times } ? met == 0 && missing.Count == 1
            : group.Validity != Validity.Always ? met <= times && (met > 0 || missing.Count == 1)
            : met + missing.Sum(one => one.Missing.Count) == times;
    }));

    [Fact]
    public void Meetings_of_a_group_are_at_least_half_a_part_of_the_year_apart() => Holds((groups, plan) => groups.All(group =>
        Gaps(plan, group).All(gap => gap * 2 * TimesOf(group) >= Days)));

    [Fact]
    public void No_meeting_lies_further_from_the_middle_of_its_part_than_a_part_and_July() => Holds((groups, plan) => groups.All(group =>
        plan.Of(group.Id.Value).All(one => Math.Abs(one.Date.DayOfYear - ((((OccurrenceId.Planned)one.Occurrence).Number - 0.5) * Days / TimesOf(group))) <= ((double)Days / TimesOf(group)) + 31)));

    [Fact]
    public void A_group_meets_only_while_it_exists() => Holds((groups, plan) =>
        plan.Meetings.All(one => groups.Single(group => group.Id == one.Group).Validity.Contains(one.Date)));

    [Fact]
    public void The_order_of_groups_seats_weekdays_and_meetings_does_not_matter() => Prop.ForAll(AnyGroups.Arbitrary, groups =>
    {
        var plan = YearPlan.Of(Meeting.Register(groups), Year, []);
        FixedMeeting[] some = [.. plan.Meetings.Where((_, i) => i % 3 == 0).Select(Meeting.Fixed)];
        var turned = groups.Reverse().Select(group => group with { Seats = [.. group.Seats.Reverse()], Meetings = group.Meetings with { Weekdays = [.. group.Meetings.Weekdays.Reverse()] } });

        return Same(YearPlan.Of(Meeting.Register(groups), Year, some), YearPlan.Of(Meeting.Register(turned), Year, [.. some.Reverse()]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_planned_stays_when_it_has_been_made() => Holds((groups, plan) =>
    {
        var again = YearPlan.Of(Meeting.Register(groups), Year, [.. plan.Meetings.Select(Meeting.Fixed)]);
        return again.ToMake.Count == 0 ? again.Meetings.SequenceEqual(plan.Meetings) : again.ToMake.All(one => plan.Unplanned.Any(group => group.Missing.Any(missing => missing.Occurrence == one.Occurrence)));
    });

    [Fact]
    public void A_group_that_is_added_moves_only_meetings_that_clash_with_those_who_moved() => Prop.ForAll(AnyGroups.Arbitrary, groups =>
    {
        var (before, after) = (YearPlan.Of(Meeting.Register(groups.Skip(1)), Year, []), YearPlan.Of(Meeting.Register(groups), Year, []));
        var moved = groups.Skip(1).Where(group => !before.Of(group.Id.Value).SequenceEqual(after.Of(group.Id.Value))).ToList();
        var others = moved.Append(groups[0]).ToList();
        return moved.All(group => others.Any(other => other != group && Share(group, other) && Before(other, group)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_year_and_the_next_are_half_a_part_apart_too() => Prop.ForAll(AnyGroups.Arbitrary, groups =>
    {
        var (now, next) = (YearPlan.Of(Meeting.Register(groups), Year, []), YearPlan.Of(Meeting.Register(groups), Year + 1, []));
        return groups.All(group => now.Of(group.Id.Value).LastOrDefault() is not { } last || next.Of(group.Id.Value).FirstOrDefault() is not { } first
            || (first.Date.DayNumber - last.Date.DayNumber) * 2 * TimesOf(group) >= Days);
    }).QuickCheckThrowOnFailure();

    private static void Holds(Func<Group[], YearPlanResult, bool> sentence) =>
        Prop.ForAll(AnyGroups.Arbitrary, groups => sentence(groups, YearPlan.Of(Meeting.Register(groups), Year, []))).QuickCheckThrowOnFailure();

    private static bool Same(YearPlanResult one, YearPlanResult other) =>
        one.Meetings.SequenceEqual(other.Meetings) && one.ToMake.SequenceEqual(other.ToMake)
        && one.Unplanned.Select(group => (group.Group, group.Reason, group.Missing.Count)).SequenceEqual(other.Unplanned.Select(group => (group.Group, group.Reason, group.Missing.Count)));

    private static IEnumerable<int> Gaps(YearPlanResult plan, Group group)
    {
        var days = plan.Of(group.Id.Value).Select(one => one.Date.DayNumber).ToList();
        return days.Zip(days.Skip(1), (one, next) => next - one);
    }

    private static bool Share(Group one, Group other) => one.Seats.Any(seat => other.Seats.Any(also => also.Role == seat.Role));

    private static bool Before(Group one, Group other) =>
        (one.Scope, -TimesOf(one), one.Id.Value).CompareTo((other.Scope, -TimesOf(other), other.Id.Value)) < 0;

    private static int TimesOf(Group group) => group.Cadence is Fact<Cadence>.Stated { Value.TimesPerYear: var times } ? times : 0;
}
