using System.Globalization;
using Samverkan.Meetings;
using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Tests.Register;

namespace Samverkan.Tests.Meetings;

public sealed class YearPlanTests
{
    [Theory]
    [InlineData(2027)]
    [InlineData(2028)]
    public void The_shipped_register_has_eight_meetings_a_year_two_in_each_quarter(int year)
    {
        var plan = YearPlan.Of(Goteborg.Snapshot, year, []);

        Assert.Equal(["central", "lok"], plan.Meetings.Select(one => one.Group.Value).Distinct().Order());
        Assert.Equal([2, 2, 2, 2], plan.Meetings.GroupBy(one => (one.Date.Month - 1) / 3).Select(quarter => quarter.Count()));
        Assert.All(plan.Meetings, one => Assert.Equal((new TimeOnly(9, 0), TimeSpan.FromHours(2)), (one.Start, one.Length)));
        Assert.All(plan.Meetings, one => Assert.Contains(one.Date.DayOfWeek, MeetingPreference.Default.Weekdays));
        Assert.Equal(33, plan.Unplanned.Count(one => one.Reason == UnplannedReason.NoCadence));
    }

    [Fact]
    public void The_dates_of_2027_lie_at_the_middles_of_the_quarters() => Assert.Equal(
        "central 2027-1 2027-02-16 Tue 09:00, central 2027-2 2027-05-18 Tue 09:00, central 2027-3 2027-08-17 Tue 09:00, central 2027-4 2027-11-16 Tue 09:00",
        YearPlan.Of(Goteborg.Snapshot, 2027, []).Of("central").Told());

    [Fact]
    public void Two_groups_with_a_role_in_common_meet_on_different_days_and_two_without_on_the_same()
    {
        var plan = YearPlan.Of(Meeting.Register(Meeting.Group("a", 1, "kommunpolis"), Meeting.Group("b", 1, "kommunpolis"), Meeting.Group("c", 1, "stadsdirektor")), 2027, []);

        Assert.Equal("a 2027-1 2027-06-30 Wed 09:00, c 2027-1 2027-06-30 Wed 09:00, b 2027-1 2027-06-29 Tue 09:00",
            plan.Meetings.OrderByDescending(one => one.Date).Told());
    }

    [Fact]
    public void Two_groups_with_a_person_in_common_do_not_meet_at_once_on_the_days_when_both_have_that_person()
    {
        Group WithSeat(string id) => Small.Group(id, Small.Seat($"{id}#1", "goteborgs-stad")) with { Cadence = Meeting.Cadence(4) };
        var register = new RegisterSnapshot(Meeting.Register(WithSeat("a"), WithSeat("b")).Content with
        {
            Persons = [Small.Person("eva", "Eva Exempel")],
            Holdings = [Small.Holding("one", "eva", seat: "a#1"), Small.Holding("two", "eva", seat: "b#1", from: new(2027, 7, 1))],
        });

        var plan = YearPlan.Of(register, 2027, []);

        Assert.Equal([true, true, false, false], plan.Of("a").Zip(plan.Of("b"), (one, other) => one.Date == other.Date));
    }

    [Fact]
    public void Where_all_its_own_weekdays_are_full_a_group_takes_another_hour_before_another_weekday()
    {
        var mondays = new MeetingPreference { Weekdays = [DayOfWeek.Monday] };
        var groups = Enumerable.Range(1, 9).Select(i => Meeting.Group($"g{i}", 12, "kommunpolis") with { Meetings = mondays });

        var plan = YearPlan.Of(Meeting.Register(groups), 2027, []);

        Assert.Equal(108, plan.Meetings.Count);
        Assert.All(plan.Meetings.Where(one => one.Date.Month is 2 or 3 or 9 or 10), one => Assert.Equal(DayOfWeek.Monday, one.Date.DayOfWeek));
        Assert.Contains(plan.Meetings, one => one.Start != mondays.Start);
    }

    [Fact]
    public void Of_more_meetings_than_a_role_can_come_to_the_plan_says_which_found_no_day()
    {
        var groups = Enumerable.Range(1, 40).Select(i => Meeting.Group($"g{i:00}", 52, "kommunpolis"));

        var plan = YearPlan.Of(Meeting.Register(groups), 2027, []);

        Assert.All(plan.Unplanned, one => Assert.Equal(UnplannedReason.NoDay, one.Reason));
        Assert.Equal(40 * 52, plan.Meetings.Count + plan.Unplanned.Sum(one => one.Missing.Count));
        Assert.Equal(52, plan.Of("g01").Count());
        Assert.NotEmpty(plan.Unplanned);
    }

    [Fact]
    public void A_role_that_each_district_has_for_itself_keeps_no_district_from_meeting()
    {
        var plan = YearPlan.Of(new RegisterSnapshot(ManyDistricts(200, times: 12)), 2027, []);

        Assert.Equal(200 * 12, plan.Meetings.Count(one => one.Group.Value.StartsWith("bra/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_meeting_that_was_moved_stays_and_one_that_was_cancelled_is_not_planned_again()
    {
        var register = Goteborg.Snapshot;
        var plan = YearPlan.Of(register, 2027, []);
        var (moved, cancelled) = (plan.Of("central").First(), plan.Of("central").Last());
        FixedMeeting[] existing =
        [
            Meeting.Fixed(moved) with { Date = new(2027, 3, 5), Start = new(14, 0) },
            Meeting.Fixed(cancelled) with { Cancelled = true },
        ];

        var again = YearPlan.Of(register, 2027, existing);

        Assert.Equal(existing[0].Meeting, again.Of("central").First());
        Assert.Equal(3, again.Of("central").Count());
        Assert.Equal(plan.Of("lok"), again.Of("lok"));
        Assert.DoesNotContain(again.ToMake, one => one.Occurrence == moved.Occurrence && one.Group == moved.Group);
    }

    [Fact]
    public void The_hour_of_a_meeting_that_was_moved_or_booked_is_taken_and_that_of_a_cancelled_one_is_free()
    {
        var register = Meeting.Register(Meeting.Group("a", null, "kommunpolis"), Meeting.Group("b", 4, "kommunpolis"));
        var usual = YearPlan.Of(register, 2027, []).Meetings[0];
        var booked = new FixedMeeting(new GroupId("a"), new OccurrenceId.Extra(usual.Date, 1), usual.Date, new TimeOnly(11, 15), TimeSpan.FromHours(1));

        Assert.NotEqual(usual.Date, YearPlan.Of(register, 2027, [booked]).Of("b").First().Date);
        Assert.Equal(usual, YearPlan.Of(register, 2027, [booked with { Start = new(11, 30) }]).Of("b").First());
        Assert.Equal(usual, YearPlan.Of(register, 2027, [booked with { Cancelled = true }]).Of("b").First());
    }

    [Fact]
    public void An_extra_meeting_of_its_own_moves_the_next_one_away_from_it_and_costs_the_group_none()
    {
        var register = Meeting.Register(Meeting.Group("a", 4, "kommunpolis"));
        FixedMeeting Booked(string day) => new(new GroupId("a"), new OccurrenceId.Extra(Meeting.Day(day), 1), Meeting.Day(day), new TimeOnly(13, 0), TimeSpan.FromHours(1));

        var one = YearPlan.Of(register, 2027, [Booked("2027-01-20")]);
        var many = YearPlan.Of(register, 2027, [Booked("2027-01-20"), Booked("2027-02-16"), Booked("2027-03-16")]);

        Assert.True(one.ToMake[0].Date >= Meeting.Day("2027-03-07"), one.ToMake.Told());
        Assert.Equal(4, many.ToMake.Count);
        Assert.Equal(7, many.Meetings.Select(meeting => meeting.Date).Distinct().Count());
    }

    [Fact]
    public void A_group_meets_in_the_parts_of_the_year_in_which_it_exists()
    {
        var from = Meeting.Group("a", 4) with { Validity = new Validity(new(2027, 7, 1), null) };
        var brief = Meeting.Group("b", 2) with { Validity = new Validity(new(2027, 11, 1), null) };
        var ended = Meeting.Group("c", 2) with { Validity = new Validity(null, new(2026, 11, 1)) };
        var later = Meeting.Group("d", 2) with { Validity = new Validity(new(2028, 1, 1), null) };
        var never = Meeting.Group("e", null) with { Cadence = new Fact<Cadence>.StatedNot(Small.Cited) };

        var plan = YearPlan.Of(Meeting.Register(from, brief, ended, later, never), 2027, []);

        Assert.Equal(["2027-3", "2027-4"], plan.Meetings.Select(one => one.Occurrence.ToString()));
        Assert.Equal(
            [("b", UnplannedReason.TooBriefly), ("c", UnplannedReason.Closed), ("d", UnplannedReason.NotBegun), ("e", UnplannedReason.StatedNot)],
            plan.Unplanned.Select(one => (one.Group.Value, one.Reason)));
    }

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2027-01-01")]
    [InlineData("2027-05-20")]
    [InlineData("2028-02-29")]
    public void From_any_day_the_next_twelve_months_have_as_many_meetings_as_a_year(string day)
    {
        var from = Meeting.Day(day);

        var plan = YearPlan.Horizon(Goteborg.Snapshot, from, []);

        Assert.InRange(plan.Of("central").Count(), 3, 5);
        Assert.All(plan.Meetings, one => Assert.InRange(one.Date, from, from.AddMonths(12).AddDays(-1)));
        Assert.Equal(plan.Meetings, plan.ToMake);
        Assert.Equal(33, plan.Unplanned.Count);
    }

    [Fact]
    public void As_the_days_go_the_horizon_only_grows_at_its_end()
    {
        var first = YearPlan.Horizon(Goteborg.Snapshot, Goteborg.Today, []);
        var made = first.Meetings.Select(Meeting.Fixed).ToList();

        var later = YearPlan.Horizon(Goteborg.Snapshot, Goteborg.Today.AddDays(100), made);

        Assert.Equal(first.Meetings.Where(one => one.Date >= Goteborg.Today.AddDays(100)), later.Meetings.Take(later.Meetings.Count - later.ToMake.Count));
        Assert.All(later.ToMake, one => Assert.True(one.Date >= Goteborg.Today.AddMonths(12), one.ToString()));
        Assert.NotEmpty(later.ToMake);
    }

    [Fact]
    public void The_plan_is_the_same_in_a_country_with_another_calendar()
    {
        var usual = YearPlan.Of(Goteborg.Snapshot, 2027, []).Meetings;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(usual, YearPlan.Of(Goteborg.Snapshot, 2027, []).Meetings);
            Assert.Equal("2027-1", usual[0].Occurrence.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    // Several times what it takes, so that a busy machine does not fail it and what grows with the square of the groups does.
    [Fact]
    public void Nine_hundred_groups_with_a_meeting_a_month_and_roles_in_common_are_planned_in_seconds()
    {
        var groups = Enumerable.Range(0, 900).Select(i => Meeting.Group($"g{i:000}", 12, [.. Enumerable.Range(0, 8).Select(role => $"role-{(i / 12) + (role * 75)}")])).ToList();
        var register = Meeting.Register(groups);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var plan = YearPlan.Of(register, 2027, []);

        Assert.Equal(900 * 12, plan.Meetings.Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(3), clock.Elapsed.ToString());
    }

    private static RegisterContent ManyDistricts(int count, int times) => Small.Goteborg with
    {
        Areas = [.. Enumerable.Range(1, count).Select(i => Small.Goteborg.Areas[0] with { Id = new AreaId($"district-{i}"), Names = Small.Names($"Distrikt {i}") })],
        Patterns = [.. Small.Goteborg.Patterns.Where(pattern => pattern.Id.Value == "bra").Select(pattern => pattern with { Prototype = pattern.Prototype with { Cadence = Meeting.Cadence(times) } })],
    };
}
