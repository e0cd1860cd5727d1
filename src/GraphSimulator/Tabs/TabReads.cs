using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.GraphSimulator.Apps;
using Samverkan.GraphSimulator.Channels;
using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Tabs;

internal static partial class TabReads
{
    private const string App = "teamsApp";

    public static Answer List(Handling handling)
    {
        handling.Query.Allow("$select", "$expand", "$filter", "$skiptoken");
        var channel = handling.Channel();
        var app = AppAsked(handling.Query);
        List<SimulatedTab> tabs = [.. channel.Tabs.Where(tab => app is null || tab.AppId == app)];
        return Pages.Page(handling, $"{Context(channel)}", tabs, handling.Options.PageSize, tab => Show(handling, channel, tab));
    }

    public static Answer One(Handling handling)
    {
        handling.Query.Allow("$select", "$expand");
        var channel = handling.Channel();
        return Answer.Ok(Entity(handling, channel, channel.Tab(handling.Ids[2])));
    }

    public static SimulatedTab Tab(this SimulatedChannel channel, string id) =>
        channel.Tabs.FirstOrDefault(tab => tab.Id == id) ?? throw GraphRefusal.NotFound($"No tab found with Id {id} in the channel.");

    public static JsonObject Entity(Handling handling, SimulatedChannel channel, SimulatedTab tab)
    {
        var shown = Show(handling, channel, tab);
        shown.Insert(0, "@odata.context", handling.Context($"{Context(channel)}/$entity"));
        return shown;
    }

    private static string Context(SimulatedChannel channel) => $"teams('{channel.TeamId}')/channels('{channel.Id}')/tabs";

    private static JsonObject Show(Handling handling, SimulatedChannel channel, SimulatedTab tab)
    {
        var shown = new JsonObject
        {
            ["id"] = tab.Id,
            ["displayName"] = tab.Name,
            ["webUrl"] = $"https://teams.microsoft.com/l/entity/{tab.AppId}/{Uri.EscapeDataString(tab.EntityId ?? "_")}?groupId={channel.TeamId}",
            ["configuration"] = new JsonObject
            {
                ["entityId"] = tab.EntityId,
                ["contentUrl"] = tab.ContentUrl,
                ["removeUrl"] = tab.RemoveUrl,
                ["websiteUrl"] = tab.WebsiteUrl,
            },
        };
        shown.Only(handling.Query.Select, "microsoft.graph.teamsTab");
        switch (handling.Query.Text("$expand"))
        {
            case null:
                break;
            case App:
                shown[App] = AppJson.App(handling.Options, tab.AppId);
                break;
            case var other:
                throw GraphRefusal.BadRequest($"Parsing OData Select and Expand failed: '{other}' cannot be expanded on type 'microsoft.graph.teamsTab'.");
        }

        return shown;
    }

    private static string? AppAsked(Query query) => query.Text("$filter") is not { } filter
        ? null
        : AppFilter().Match(filter) is { Success: true } match
            ? match.Groups["id"].Value
            : throw GraphRefusal.BadRequest($"The filter '{filter}' is not supported: only teamsApp/id eq '...' is.");

    [GeneratedRegex("^\\s*teamsApp/id\\s+eq\\s+'(?<id>[^']+)'\\s*$")]
    private static partial Regex AppFilter();
}
