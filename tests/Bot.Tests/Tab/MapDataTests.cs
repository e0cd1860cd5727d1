using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Access;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tab;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping;
using Samverkan.Bot.Tests.Meetings.Calendar;
using Samverkan.GraphSimulator;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Tab;

/// <summary>What the map is made from, as the page gets it.</summary>
public sealed class MapDataTests(TabHost host) : IClassFixture<TabHost>
{
    [Fact]
    public async Task It_names_who_has_a_seat_and_nobody_with_protected_identity()
    {
        var (text, map) = await MapAsync();

        var seats = Group(map, "central").GetProperty("seats").EnumerateArray().ToDictionary(seat => $"{Text(seat, "title")}");
        Assert.Equal(["Siv *Testsson*"], seats["Stadsdirektör"].GetProperty("people").EnumerateArray().Select(person => person.GetString()));
        Assert.Equal(("filled", "goteborgs-stad"), (Text(seats["Stadsdirektör"], "status"), Text(seats["Stadsdirektör"], "organisation")));
        Assert.DoesNotContain("Skyddsson", text, StringComparison.Ordinal);
        Assert.Empty(seats["Direktör för välfärd och utbildning"].GetProperty("people").EnumerateArray());
    }

    [Fact]
    public async Task An_administrator_too_sees_nobody_with_protected_identity_there()
    {
        using var response = await host.GetAsync(TabRoutes.Data, host.TextOf(host.Token(KeptRegister.Administrator)));

        Assert.DoesNotContain("Skyddsson", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_looked_is_noted_once_and_not_when_nothing_was_new()
    {
        await using var own = await TabHost.StartAsync();
        var token = own.TextOf(own.Token(KeptRegister.Police));
        string tag;
        using (var first = await own.GetAsync(TabRoutes.Data, token))
        {
            tag = Assert.IsType<string>(first.Headers.ETag?.ToString());
        }

        using var second = await own.GetAsync(TabRoutes.Data, token, tag);
        Assert.Equal((HttpStatusCode.NotModified, ""), (second.StatusCode, await second.Content.ReadAsStringAsync()));
        own.Bot.Time.Advance(TimeSpan.FromSeconds(5));

        var audit = own.Bot.Services.GetRequiredService<ReadAudit>();
        List<PersonRead> reads = [];
        await Waiting.UntilAsync(async () =>
        {
            reads = await audit.ReadAsync(KeepingHost.Today, default).ToListAsync();
            return reads.Count > 0;
        });
        var read = Assert.Single(reads);
        Assert.Equal((new Reader.Known(DirectoryIdentity.Parse(KeptRegister.Police.Identity) ?? default), ReadPlace.Tab), (read.Reader, read.Where));
        Assert.Contains(new PersonId("siv"), read.Persons);
        Assert.DoesNotContain(new PersonId("dolda"), read.Persons);
    }

    [Fact]
    public async Task It_is_in_the_language_asked_for()
    {
        Assert.Equal("Central strategic cooperation group", Text(Group((await MapAsync("?lang=en")).Map, "central"), "name"));
        Assert.Equal("Central strategisk samverkansgrupp", Text(Group((await MapAsync("?lang=sv")).Map, "central"), "name"));
        Assert.Equal("Central strategisk samverkansgrupp", Text(Group((await MapAsync("?lang=de")).Map, "central"), "name"));
    }

    [Fact]
    public async Task A_change_of_the_register_is_another_map()
    {
        await using var own = await TabHost.StartAsync();
        var token = own.TextOf(own.Token(KeptRegister.City));
        using var before = await own.GetAsync(TabRoutes.Data, token);

        await own.Bot.DoAsync(new Act.CorrectPerson(new PersonId("siv"), "Siv Nynamnsson", null, null, null, false));

        using var after = await own.GetAsync(TabRoutes.Data, token, before.Headers.ETag?.ToString());
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains("Siv Nynamnsson", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_meeting_and_the_channel_are_on_it_and_a_meeting_that_has_begun_is_not_next()
    {
        await using var bot = await RunningBot.StartInDevelopmentAsync();
        var rows = bot.Services.GetRequiredService<IRowStore>();
        await rows.PutAsync("lok 2026-4", "2026-11-24T08:00", "2026-11-24T10:00");
        await rows.PutAsync("lok 2027-1", "2027-02-09T08:00", "2027-02-09T10:00");
        var channel = new LedgerEntry(LedgerStage.Agreed, bot.Time.GetUtcNow()) { Id = "19:a/b@thread.tacv2", Name = "LÖK-nätverket" };
        await rows.WriteAsync([LedgerRows.Put(SimulatorDefaults.TeamId, new LineKey.Channel(new GroupId("lok")), channel, null)], default);
        await LoadAsync(bot);

        var lok = Group(await OpenAsync(bot), "lok");
        Assert.Equal(("tisdag 24 november 9–11", LedgerMeetings.Join), (Text(lok.GetProperty("next"), "said"), Text(lok.GetProperty("next"), "join")));
        Assert.Equal(LedgerMeetings.Utc("2026-11-24T08:00"), lok.GetProperty("next").GetProperty("start").GetDateTimeOffset());
        Assert.Equal($"https://teams.microsoft.com/l/channel/19%3Aa%2Fb%40thread.tacv2/L%C3%96K-n%C3%A4tverket?groupId={SimulatorDefaults.TeamId}&tenantId={SimulatorDefaults.TenantId}", Text(lok, "channel"));
        Assert.False(Group(await OpenAsync(bot), "central").TryGetProperty("channel", out _));

        bot.Time.Advance(TimeSpan.FromDays(2));

        Assert.Equal("tisdag 9 februari 2027 9–11", Text(Group(await OpenAsync(bot), "lok").GetProperty("next"), "said"));
    }

    [Fact]
    public async Task It_is_drawn_once_for_as_long_as_nothing_of_it_has_changed()
    {
        await using var bot = await RunningBot.StartInDevelopmentAsync();
        var (rows, map) = (bot.Services.GetRequiredService<IRowStore>(), bot.Services.GetRequiredService<MapData>());
        await rows.PutAsync("lok 2026-4", "2026-11-24T08:00", "2026-11-24T10:00");
        await LoadAsync(bot);
        var drawn = map.In(Language.Swedish).Body;

        await LoadAsync(bot);

        Assert.Same(drawn, map.In(Language.Swedish).Body);
        await rows.PutAsync("lok 2027-1", "2027-02-09T08:00", "2027-02-09T10:00");
        await LoadAsync(bot);
        Assert.NotSame(drawn, map.In(Language.Swedish).Body);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task It_is_sent_packed(string packing)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(TabRoutes.Data, UriKind.Relative));
        request.Headers.Authorization = new("Bearer", host.TextOf(host.Token(KeptRegister.City)));
        request.Headers.AcceptEncoding.ParseAdd(packing);

        using var response = await host.Bot.Http.SendAsync(request);

        Assert.Equal([packing], response.Content.Headers.ContentEncoding);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 500, 10_000);
    }

    private static async Task LoadAsync(RunningBot bot)
    {
        await bot.Services.GetRequiredService<KnownMeetings>().LoadAsync(default);
        await bot.Services.GetRequiredService<KnownChannels>().LoadAsync(default);
    }

    private static async Task<JsonElement> OpenAsync(RunningBot bot)
    {
        using var response = await bot.Http.GetAsync(new Uri(TabRoutes.Data, UriKind.Relative));
        return Parse(await response.Content.ReadAsStringAsync());
    }

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static JsonElement Group(JsonElement map, string id) => Assert.Single(map.GetProperty("groups").EnumerateArray(), group => Text(group, "id") == id);

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() : null;

    private async Task<(string Text, JsonElement Map)> MapAsync(string query = "")
    {
        using var response = await host.GetAsync(TabRoutes.Data + query, host.TextOf(host.Token(KeptRegister.City)));
        var text = await response.Content.ReadAsStringAsync();
        return (text, Parse(text));
    }
}
