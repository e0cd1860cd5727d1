using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator.Apps;

public sealed class AppTests : IDisposable
{
    private readonly SimulatedGraph graph = new();

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task The_app_is_installed_in_the_team()
    {
        var reply = await graph.GetAsync($"{SimulatedGraph.Team}/installedApps?$expand=teamsApp,teamsAppDefinition&$filter=teamsApp/externalId eq '{SimulatorDefaults.AppExternalId}'");

        var installed = Assert.Single(reply.Value);
        Assert.Equal(SimulatorDefaults.AppId, installed.GetProperty("teamsApp").GetProperty("id").GetString());
        Assert.Equal("1.0.0", installed.GetProperty("teamsAppDefinition").GetProperty("version").GetString());
        Assert.Empty((await graph.GetAsync($"{SimulatedGraph.Team}/installedApps?$filter=teamsApp/externalId eq 'x'")).Value);
    }

    [Theory]
    [InlineData("shared")]
    [InlineData("private")]
    public async Task An_app_is_added_to_a_channel_once(string type)
    {
        var apps = $"{await graph.MakeAsync("Kanal", type)}/enabledApps";

        Assert.Equal(204, (await graph.PostAsync($"{apps}/$ref", Reference())).Status);
        Assert.Equal(409, (await graph.PostAsync($"{apps}/$ref", Reference())).Status);
        Assert.Equal([SimulatorDefaults.AppId], (await graph.GetAsync(apps)).Texts("id"));
    }

    [Fact]
    public async Task A_standard_channel_has_the_teams_apps() =>
        Assert.Equal(400, (await graph.PostAsync($"{await graph.MakeAsync("Kanal")}/enabledApps/$ref", Reference())).Status);

    [Fact]
    public async Task The_teams_consent_is_listed_without_what_is_taken_away()
    {
        graph.Simulator.Faults.Revoke(SimulatorPermissions.Tabs);

        var granted = (await graph.GetAsync($"{SimulatedGraph.Team}/permissionGrants")).Texts("permission");

        Assert.Equal(SimulatorPermissions.OfTeam.Where(permission => permission != SimulatorPermissions.Tabs), granted);
    }

    private static string Reference() => $$"""{ "@odata.id": "https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/{{SimulatorDefaults.AppId}}" }""";
}
