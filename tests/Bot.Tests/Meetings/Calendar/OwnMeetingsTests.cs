using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Tests.Provisioning;
using Samverkan.Meetings;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Meetings.Calendar;

public class OwnMeetingsTests
{
    private static readonly PersonId Cia = new("cia");

    [Theory]
    [InlineData("oppen", "2027-02-08", false)]
    [InlineData("oppen", "2027-02-09", true)]
    [InlineData("oppen", "2027-02-10", false)]
    [InlineData("sluten", "2027-02-09", true)]
    [InlineData("sluten", "2027-07-01", false)]
    [InlineData("delad", "2027-07-01", true)]
    [InlineData("okänd", "2027-02-09", false)]
    public void Ones_own_are_where_one_sits_or_stands_in_on_the_day_of_the_meeting(string group, string day, bool isOwn)
    {
        var content = ThreeGroups.Content;
        var register = new RegisterSnapshot(content with
        {
            Holdings = [.. content.Holdings, content.Holdings[0] with { Id = new HoldingId("cia-sluten"), Person = Cia, Seat = new SeatId("sluten#2"), Validity = new Validity(null, new DateOnly(2027, 6, 30)) }],
            Substitutions = [new Substitution { Id = new SubstitutionId("cia-oppen"), Seat = new SeatId("oppen#1"), Person = Cia, Meeting = new DateOnly(2027, 2, 9), Sources = content.Holdings[0].Sources }],
        });
        var start = LedgerMeetings.Utc($"{day}T08:00");

        Assert.Equal(isOwn, new OwnMeetings(register, [Cia]).Has(new KnownMeeting(new MeetingId(new GroupId(group), new OccurrenceId.Planned(2027, 1)), start, start.AddHours(2), null, start)));
    }
}
