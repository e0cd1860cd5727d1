using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Meetings.Calendar;

/// <summary>The file for calendars over HTTP.</summary>
public sealed class MeetingsRouteTests
{
    [Fact]
    public async Task In_Development_it_gives_the_coming_meetings_of_a_group()
    {
        await using var bot = await RunningBot.StartInDevelopmentAsync();
        var (rows, meetings) = (bot.Services.GetRequiredService<IRowStore>(), bot.Services.GetRequiredService<KnownMeetings>());
        await rows.PutAsync("lok 2026-4", "2026-11-10T08:00", "2026-11-10T10:00");
        await rows.PutAsync("lok 2027-1", "2027-02-09T08:00", "2027-02-09T10:00");
        await rows.PutAsync("sspf/angered 2027-1", "2027-02-10T08:00", "2027-02-10T10:00");
        await meetings.LoadAsync(default);

        var (response, calendar) = await GetAsync(bot, "?group=lok");
        Assert.Equal(("text/calendar", "utf-8"), (response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentType?.CharSet));
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.True(response.Headers.CacheControl?.NoStore);
        var meeting = Assert.Single(calendar.Events);
        Assert.Equal(("LÖK-nätverket: möte", new DateTime(2027, 2, 9, 8, 0, 0)), (meeting.Summary, meeting.Start?.AsUtc));
        Assert.Equal("PUBLISH", calendar.Method);

        Assert.EndsWith(": meeting", Assert.Single((await GetAsync(bot, "?group=sspf%2Fangered&lang=en")).Calendar.Events).Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?group=")]
    [InlineData("?group=okänd")]
    [InlineData("?group=../../etc")]
    [InlineData("?group=lok&group=central")]
    public async Task A_group_that_there_is_not_is_told_with_what_to_do(string query)
    {
        await using var bot = await RunningBot.StartInDevelopmentAsync();
        await Waiting.UntilAsync(() => bot.Services.GetRequiredService<KnownMeetings>().IsLoaded);

        using var response = await bot.Http.GetAsync(new Uri(MeetingsRoute.Path + query, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Ange en grupp: /tab/meetings.ics?group=lok", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anywhere_else_it_is_for_those_who_have_signed_in()
    {
        await using var bot = await RunningBot.StartAsync();

        using var response = await bot.Http.GetAsync(new Uri($"{MeetingsRoute.Path}?group=lok", UriKind.Relative));

        Assert.Equal((HttpStatusCode.Unauthorized, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    private static async Task<(HttpResponseMessage Response, Ical.Net.Calendar Calendar)> GetAsync(RunningBot bot, string query)
    {
        var response = await bot.Http.GetAsync(new Uri(MeetingsRoute.Path + query, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (response, Assert.IsType<Ical.Net.Calendar>(Ical.Net.Calendar.Load(await response.Content.ReadAsStringAsync())));
    }
}
