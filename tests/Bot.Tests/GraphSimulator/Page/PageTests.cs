using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Samverkan.Bot.Tests.GraphSimulator.Events;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator.Page;

public sealed class PageTests : IAsyncLifetime
{
    private const string People = "/graph/people";
    private const string Faults = "/graph/faults";

    private GraphServer? started;

    private GraphServer Server => started ?? throw new InvalidOperationException("Not started.");

    private SimulatedGraph Graph => Server.Graph;

    public async Task InitializeAsync() => started = await GraphServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();

    [Fact]
    public async Task The_page_shows_what_there_is_in_Swedish()
    {
        var path = await Graph.MakeAsync("BRÅ Angered", "private");
        await Graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Siv));
        await Graph.PostAsync($"{SimulatedGraph.Mailbox}/events", EventBodies.Of());
        await Graph.DeleteAsync(await Graph.MakeAsync("Borta"));

        var page = await Server.Client.GetStringAsync(new Uri("/graph", UriKind.Relative));

        Assert.All(
            (string[])["<html lang=\"sv\">", "BRÅ Angered", "privat", "samverkan:g", "Siv Testsson", "oktober 2026", "https://teams.microsoft.com/l/meetup-join/", "1 oktober 2026", "POST"],
            text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_shown_is_no_markup_of_the_page()
    {
        Graph.Simulator.Change(edit =>
        {
            edit.AddChannel("<script>alert(1)</script>", "\"><img src=x>");
            edit.AddUser(Guid.NewGuid().ToString(), "<b>Bo</b>", "bo@stad.example");
        });
        await Graph.GetAsync("/groups?x=<i>");

        var page = await Server.Client.GetStringAsync(new Uri("/graph", UriKind.Relative));

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_rename_and_delete_channels_and_move_meetings_on_the_page()
    {
        await Graph.MakeAsync("Före");
        await Graph.MakeAsync("Bort");
        var meeting = await Graph.PostAsync($"{SimulatedGraph.Mailbox}/events", EventBodies.Of());

        using var renamed = await Server.PostFormAsync(People, fields: [("act", "rename-channel"), ("channel", Graph.Find("Före").Id), ("name", "Efter")]);
        using var deleted = await Server.PostFormAsync(People, fields: [("act", "delete-channel"), ("channel", Graph.Find("Bort").Id)]);
        using var moved = await Server.PostFormAsync(People, fields: [("act", "move-event"), ("event", meeting.Id), ("start", "2026-10-07T13:00"), ("minutes", "60")]);

        Assert.All((HttpResponseMessage[])[renamed, deleted, moved], response => Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode));
        Assert.Equal(["General", "Efter"], Graph.Simulator.Read().Channels.Where(channel => channel.DeletedAt is null).Select(channel => channel.DisplayName));
        Assert.Equal(new DateTimeOffset(2026, 10, 7, 11, 0, 0, TimeSpan.Zero), Assert.Single(Graph.Simulator.Read().Events).Start);
    }

    [Fact]
    public async Task Faults_are_switched_on_and_off_on_the_page()
    {
        using var revoked = await Server.PostFormAsync(Faults, fields: [("act", "revoke"), ("permission", SimulatorPermissions.Tabs)]);
        using var policy = await Server.PostFormAsync(Faults, fields: [("act", "policy-on"), ("policy", nameof(PolicyFault.SharedChannelsOff))]);
        using var throttled = await Server.PostFormAsync(Faults, fields: [("act", "throttle"), ("times", "1"), ("seconds", "4")]);

        Assert.Equal([SimulatorPermissions.Tabs], Graph.Simulator.Faults.MissingPermissions);
        Assert.Equal([PolicyFault.SharedChannelsOff], Graph.Simulator.Faults.Policies);
        Assert.Equal("4", (await Graph.GetAsync(SimulatedGraph.Team)).Headers["Retry-After"]);

        using var cleared = await Server.PostFormAsync(Faults, fields: [("act", "clear")]);
        Assert.Empty(Graph.Simulator.Faults.MissingPermissions);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData("none", null)]
    [InlineData("", "https://evil.example")]
    [InlineData("same-origin", "https://evil.example")]
    public async Task Only_the_page_itself_can_change_anything(string site, string? origin)
    {
        foreach (var path in (string[])[People, Faults, "/graph/reset"])
        {
            using var response = await Server.PostFormAsync(path, site, origin, ("act", "add-channel"), ("name", "Främmande"), ("type", "standard"));
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }

        Assert.Single(Graph.Simulator.Read().Channels);
    }

    [Fact]
    public async Task A_browser_that_says_only_where_it_is_may_change_too()
    {
        using var response = await Server.PostFormAsync(People, "", Server.Address.GetLeftPart(UriPartial.Authority), ("act", "add-channel"), ("name", "Egen"), ("type", "standard"));

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
    }

    [Fact]
    public async Task A_name_that_was_made_to_lead_here_changes_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graph/reset") { Content = new FormUrlEncodedContent([]) };
        request.Headers.Host = "evil.example";
        request.Headers.Add("Sec-Fetch-Site", "same-origin");

        using var response = await Server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("rename-channel")]
    [InlineData("delete-channel")]
    [InlineData("fly")]
    [InlineData("")]
    public async Task A_form_that_is_not_filled_in_says_so(string act)
    {
        using var response = await Server.PostFormAsync(People, fields: [("act", act), ("channel", "19:none@thread.tacv2"), ("name", "x")]);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Det gick inte", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Graph_is_answered_over_HTTP_as_in_the_process()
    {
        Server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        using var body = new StringContent(SimulatedGraph.Channel("Över nätet", "shared", SimulatedGraph.Member(SimulatorDefaults.OwnerId, "owner")), Encoding.UTF8, "application/json");

        using var made = await Server.Client.PostAsync(new Uri($"/graph/v1.0{SimulatedGraph.Team}/channels", UriKind.Relative), body);
        using var read = await Server.Client.GetAsync(new Uri($"/graph/v1.0{SimulatedGraph.Team}/channels/{Uri.EscapeDataString(Graph.Find("Över nätet").Id)}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Accepted, made.StatusCode);
        Assert.Contains("/operations/", made.Content.Headers.ContentLocation?.ToString() ?? made.Headers.Location?.ToString() ?? "", StringComparison.Ordinal);
        Assert.Equal("Över nätet", (await GraphReply.ReadAsync(read)).Text("displayName"));
    }

    [Fact]
    public async Task A_lost_response_closes_the_connection()
    {
        Server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        Graph.Simulator.Faults.LoseResponses(1);
        using var body = new StringContent(SimulatedGraph.Channel("Kanal"), Encoding.UTF8, "application/json");

        await Assert.ThrowsAsync<HttpRequestException>(() => Server.Client.PostAsync(new Uri($"/graph/v1.0{SimulatedGraph.Team}/channels", UriKind.Relative), body));

        Assert.Equal("Kanal", Graph.Find("Kanal").DisplayName);
    }
}
