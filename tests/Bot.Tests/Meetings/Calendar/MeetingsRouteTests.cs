using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping;
using Samverkan.Bot.Tests.Tab;

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

    [Fact]
    public async Task Who_has_signed_in_gets_the_coming_meetings_of_his_or_her_own_groups_and_no_others()
    {
        await using var host = await TabHost.StartAsync();
        var (rows, meetings, register) = (host.Bot.Services.GetRequiredService<IRowStore>(), host.Bot.Services.GetRequiredService<KnownMeetings>(), host.Bot.Services.GetRequiredService<CurrentRegister>().Engine.Register);
        var place = register.PlacesOf([.. register.FindPersons(KeptRegister.City.Tenant, KeptRegister.City.ObjectId).Select(person => person.Id)]).First(each => register.Find(each.Group.Id) is not null).Group.Id;
        var other = register.Groups.First(group => !register.PlacesOf([.. register.FindPersons(KeptRegister.City.Tenant, KeptRegister.City.ObjectId).Select(person => person.Id)]).Any(each => each.Group.Id == group.Id)).Id;
        foreach (var (id, day) in new[] { ($"{place} 2026-4", "2026-11-10"), ($"{place} 2027-1", "2027-02-09"), ($"{other} 2027-1", "2027-02-10") })
        {
            await rows.PutAsync(id, $"{day}T08:00", $"{day}T10:00", team: Guid.Empty.ToString());
        }

        await meetings.LoadAsync(default);
        using var response = await host.GetAsync($"{MeetingsRoute.Path}?mine=1", host.TextOf(host.Token(KeptRegister.City)));
        var calendar = Assert.IsType<Ical.Net.Calendar>(Ical.Net.Calendar.Load(await response.Content.ReadAsStringAsync()));

        Assert.Equal(new DateTime(2027, 2, 9, 8, 0, 0), Assert.Single(calendar.Events).Start?.AsUtc);
        using var nobody = await host.GetAsync($"{MeetingsRoute.Path}?mine=1", token: null);
        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
        using var stranger = await host.GetAsync($"{MeetingsRoute.Path}?mine=1", host.TextOf(host.Token(KeptRegister.Anybody)));
        Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
        Assert.StartsWith("Jag hittar dig inte i registret", await stranger.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?group=")]
    [InlineData("?group=okänd")]
    [InlineData("?group=../../etc")]
    [InlineData("?group=lok&group=central")]
    [InlineData("?group=lok&mine=1")]
    [InlineData("?mine=")]
    [InlineData("?mine=2")]
    [InlineData("?mine=1&mine=1")]
    public async Task A_group_that_there_is_not_is_told_with_what_to_do(string query)
    {
        await using var bot = await RunningBot.StartInDevelopmentAsync();
        await Waiting.UntilAsync(() => bot.Services.GetRequiredService<KnownMeetings>().IsLoaded);

        using var response = await bot.Http.GetAsync(new Uri(MeetingsRoute.Path + query, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Ange en grupp: /tab/meetings.ics?group=lok, eller dina egna möten: ?mine=1.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
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
