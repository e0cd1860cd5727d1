using Samverkan.Meetings;
using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Tests.Register;

namespace Samverkan.Tests.Meetings;

public sealed class MeetingDayRemarksTests
{
    private static readonly OccurrenceId New = new OccurrenceId.Extra(new(2027, 3, 15), 1);

    [Theory]
    [InlineData("2027-03-15", "")]
    [InlineData("2027-03-29", "29 mars 2027 är annandag påsk, en helgdag.")]
    [InlineData("2027-03-25", "25 mars 2027 är skärtorsdagen.")]
    [InlineData("2027-06-06", "6 juni 2027 är Sveriges nationaldag, en helgdag.")]
    [InlineData("2027-04-10", "10 april 2027 är en lördag.")]
    [InlineData("2027-07-08", "Mötet blir i juli, när många har semester.")]
    [InlineData("2027-07-10", "10 juli 2027 är en lördag. Mötet blir i juli, när många har semester.")]
    public void The_day_is_told_where_it_is_no_meeting_day(string day, string told) => Assert.Equal(told, Texts(Goteborg.Snapshot, Booked("central", day, 9), []));

    [Theory]
    [InlineData(9, true)]
    [InlineData(11, true)]
    [InlineData(12, false)]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public void A_group_with_a_role_in_common_is_told_where_it_meets_within_half_an_hour(int hour, bool told)
    {
        var register = Meeting.Register(Meeting.Group("a", 4, "kommunpolis"), Meeting.Group("b", 4, "kommunpolis", "stadsdirektor"));

        Assert.Equal(told ? "Gruppen b träffas 09.00–11.00 samma dag, och den lokala kommunpolisen sitter i båda." : "", Texts(register, Booked("a", "2027-03-15", hour), [Booked("b", "2027-03-15", 9)]));
    }

    [Fact]
    public void Who_sits_on_both_is_counted_and_not_named()
    {
        var register = new RegisterSnapshot(Meeting.Register(Small.Group("a", Small.Seat("a#1", "goteborgs-stad")), Small.Group("b", Small.Seat("b#1", "goteborgs-stad"))).Content with
        {
            Persons = [Small.Person("eva", "Eva Exempel") with { ProtectedIdentity = true }],
            Holdings = [Small.Holding("one", "eva", seat: "a#1"), Small.Holding("two", "eva", seat: "b#1", to: new(2027, 3, 15))],
        });

        Assert.Equal("Gruppen b träffas 09.00–11.00 samma dag, och en person sitter i båda.", Texts(register, Booked("a", "2027-03-15", 10), [Booked("b", "2027-03-15", 9)]));
        Assert.Equal("", Texts(register, Booked("a", "2027-03-16", 10), [Booked("b", "2027-03-16", 9)]));
    }

    [Fact]
    public void In_English_it_is_said_in_English() => Assert.Equal(
        "29 March 2027 is Easter Monday, a public holiday.",
        MeetingDayTexts.Of(MeetingDayRemarks.Of(Goteborg.Snapshot, Booked("central", "2027-03-29", 9), []).Single(), Goteborg.Snapshot).En);

    [Fact]
    public void Another_meeting_of_the_group_is_told_and_the_one_that_is_moved_is_not()
    {
        var moved = Booked("central", "2027-03-15", 9);

        Assert.Equal("", Texts(Goteborg.Snapshot, moved with { Start = new(10, 0) }, [moved]));
        Assert.Equal("Gruppen har redan ett möte 09.00–11.00 samma dag.", Texts(Goteborg.Snapshot, moved with { Start = new(10, 0) }, [moved with { Occurrence = new OccurrenceId.Planned(2027, 1) }]));
    }

    [Fact]
    public void Groups_with_nobody_in_common_and_other_days_are_not_told() => Assert.Equal("", Texts(
        Goteborg.Snapshot, Booked("central", "2027-03-15", 9), [Booked("sspf/angered", "2027-03-15", 9), Booked("processledarna", "2027-03-16", 9), Booked("unknown", "2027-03-15", 9)]));

    private static PlannedMeeting Booked(string group, string day, int hour) => new(new GroupId(group), New, Meeting.Day(day), new TimeOnly(hour, 0), TimeSpan.FromHours(2));

    private static string Texts(RegisterSnapshot register, PlannedMeeting booked, IReadOnlyList<PlannedMeeting> others) =>
        string.Join(' ', MeetingDayRemarks.Of(register, booked, others).Select(remark => MeetingDayTexts.Of(remark, register).Sv));
}
