using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator.Tabs;

public sealed class TabTests : IDisposable
{
    private readonly SimulatedGraph graph = new();

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task A_tab_is_made_listed_changed_and_removed()
    {
        var tabs = $"{await graph.MakeAsync("Kanal")}/tabs";

        var made = await graph.PostAsync(tabs, Tab());
        Assert.Equal(201, made.Status);
        var listed = Assert.Single((await graph.GetAsync($"{tabs}?$expand=teamsApp&$select=id,displayName")).Value);
        Assert.Equal(SimulatorDefaults.AppExternalId, listed.GetProperty("teamsApp").GetProperty("externalId").GetString());
        Assert.False((await graph.GetAsync(tabs)).Value[0].TryGetProperty("teamsApp", out _));

        Assert.Equal(200, (await graph.PatchAsync($"{tabs}/{made.Id}", """{ "displayName": "Ny" }""")).Status);
        var tab = Assert.Single(graph.Find("Kanal").Tabs);
        Assert.Equal(("Ny", "g", "https://bot.example/tab"), (tab.Name, tab.EntityId, tab.ContentUrl));

        Assert.Equal(204, (await graph.DeleteAsync($"{tabs}/{made.Id}")).Status);
        Assert.Empty(graph.Find("Kanal").Tabs);
    }

    [Fact]
    public async Task The_same_tab_can_be_made_twice()
    {
        var tabs = $"{await graph.MakeAsync("Kanal")}/tabs";

        await graph.PostAsync(tabs, Tab());
        await graph.PostAsync(tabs, Tab());

        Assert.Equal(2, graph.Find("Kanal").Tabs.Count);
    }

    [Fact]
    public async Task A_tab_needs_its_app_in_the_team()
    {
        var tabs = $"{await graph.MakeAsync("Kanal")}/tabs";

        var other = await graph.PostAsync(tabs, Tab(app: Guid.NewGuid().ToString()));

        Assert.Equal(404, other.Status);
        Assert.Contains("not installed", other.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "displayName": "A" }""", "teamsApp@odata.bind")]
    [InlineData("""{ "displayName": "A", "teamsApp@odata.bind": "https://graph.microsoft.com/v1.0/users/1" }""", "teamsApp@odata.bind")]
    [InlineData("""{ "displayName": "A", "teamsApp@odata.bind": "https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/1", "configuration": { "contentUrl": "http://bot.example" } }""", "configuration/contentUrl")]
    [InlineData("""{ "displayName": "A", "teamsApp@odata.bind": "https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/1", "configuration": { "colour": "red" } }""", "configuration/colour")]
    public async Task A_body_that_is_not_as_it_should_be_is_refused_and_said_where(string body, string where)
    {
        var reply = await graph.PostAsync($"{await graph.MakeAsync("Kanal")}/tabs", body);

        Assert.Equal(400, reply.Status);
        Assert.Contains(where, reply.Message, StringComparison.Ordinal);
    }

    private static string Tab(string app = SimulatorDefaults.AppId) =>
        $$"""
        {
          "displayName": "Samverkan",
          "teamsApp@odata.bind": "https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/{{app}}",
          "configuration": { "entityId": "g", "contentUrl": "https://bot.example/tab", "websiteUrl": "https://bot.example/tab", "removeUrl": null }
        }
        """;
}
