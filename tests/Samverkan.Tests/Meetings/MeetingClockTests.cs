using Samverkan.Meetings;

namespace Samverkan.Tests.Meetings;

public sealed class MeetingClockTests
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    [Theory]
    [InlineData("2027-01-12", "09:00", "2027-01-12T08:00:00Z")]
    [InlineData("2027-06-01", "09:00", "2027-06-01T07:00:00Z")]
    [InlineData("2027-03-28", "02:30", "2027-03-28T01:30:00Z")]
    [InlineData("2027-10-31", "02:30", "2027-10-31T00:30:00Z")]
    [InlineData("2027-10-31", "03:00", "2027-10-31T02:00:00Z")]
    public void Nine_in_the_morning_stays_nine_when_the_clock_is_changed(string date, string start, string instant) =>
        Assert.Equal(Instant(instant), MeetingClock.At(Day(date), Hour(start), Stockholm));

    [Fact]
    public void An_hour_that_does_not_exist_is_the_one_after_it() =>
        Assert.Equal((Day("2027-03-28"), Hour("03:30")), MeetingClock.Local(MeetingClock.At(Day("2027-03-28"), Hour("02:30"), Stockholm), Stockholm));

    [Fact]
    public void An_instant_is_told_as_the_local_day_and_hour() => Assert.Equal((Day("2027-07-01"), Hour("01:15")), MeetingClock.Local(Instant("2027-06-30T23:15:00Z"), Stockholm));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static TimeOnly Hour(string text) => TimeOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
