using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Meetings;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>The two nights when the clock is changed: the agenda comes at eight on the wall, and the end is the end.</summary>
public sealed class ClockChangeTests
{
    /// <summary>From one of the two half past two to the other, and over the hour that there is not.</summary>
    [Theory]
    [InlineData("2026-10-25", 2, 1, "02.30–02.30", "2026-10-25T01:45Z")]
    [InlineData("2027-03-28", 1, 4, "01.30–06.30", "2027-03-28T04:45Z")]
    public async Task A_meeting_of_that_night_has_its_agenda_at_eight_a_week_before_and_is_asked_for_when_it_is_over(string day, int hour, int length, string hours, string asked)
    {
        var change = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var bot = new AroundBot(MeetingTimes.Midnight(change.AddDays(-8)));
        await bot.InitializeAsync();
        var meeting = await bot.BookAsync(Circle.Quiet, MeetingClock.At(change, new TimeOnly(hour, 30), MeetingTimes.Stockholm), length);
        var noon = await bot.BookAsync(Circle.Network, MeetingClock.At(change.AddDays(7), new TimeOnly(12, 0), MeetingTimes.Stockholm));

        await bot.GoToAsync(MeetingClock.At(change.AddDays(-7), new TimeOnly(7, 59), MeetingTimes.Stockholm));
        Assert.Null(await bot.AgendaAsync(meeting));
        await bot.GoToAsync(bot.In(days: 0, hour: 8));
        Assert.EndsWith(hours, (await bot.StandingAsync(meeting)).Texts[1], StringComparison.Ordinal);

        var at = DateTimeOffset.Parse(asked, System.Globalization.CultureInfo.InvariantCulture);
        await bot.GoToAsync(at.AddMinutes(-1));
        Assert.Equal(0, bot.Count(AroundBot.QuietChannel, "Vill du skriva anteckningarna?"));
        await bot.GoToAsync(at);
        Assert.Equal(1, bot.Count(AroundBot.QuietChannel, "Vill du skriva anteckningarna?"));

        // On that day eight is another hour of the world's clock than the day before.
        await bot.GoToAsync(MeetingClock.At(change, new TimeOnly(7, 59), MeetingTimes.Stockholm));
        Assert.Null(await bot.AgendaAsync(noon));
        await bot.GoToAsync(bot.In(days: 0, hour: 8));
        Assert.EndsWith("12.00–14.00", (await bot.StandingAsync(noon)).Texts[1], StringComparison.Ordinal);
        await bot.DisposeAsync();
    }
}
