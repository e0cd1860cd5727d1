using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Conversation;

namespace Samverkan.Bot.Tests.Conversation;

/// <summary>Which day and hour it is for the users, around midnight and in the hours when clocks change.</summary>
public sealed class CalendarTests
{
    [Theory]
    [InlineData("2026-10-24T21:59:59Z", "2026-10-24T23:59:59")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25T00:00:00")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T02:30:00")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T02:30:00")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26T00:00:00")]
    [InlineData("2027-03-27T23:00:00Z", "2027-03-28T00:00:00")]
    [InlineData("2027-03-28T00:59:59Z", "2027-03-28T01:59:59")]
    [InlineData("2027-03-28T01:00:00Z", "2027-03-28T03:00:00")]
    [InlineData("2027-03-28T22:00:00Z", "2027-03-29T00:00:00")]
    public void An_instant_has_the_day_and_the_hour_of_Stockholm(string instant, string wall)
    {
        var at = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
        var calendar = new SwedishCalendar(new FakeTimeProvider(at));

        Assert.Equal(DateTime.Parse(wall, System.Globalization.CultureInfo.InvariantCulture), calendar.Local(at));
        Assert.Equal(DateOnly.FromDateTime(calendar.Local(at)), calendar.Today);
    }
}
