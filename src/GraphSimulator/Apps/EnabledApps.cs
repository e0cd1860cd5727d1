using System.Text.Json.Nodes;
using Samverkan.GraphSimulator.Channels;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Apps;

/// <summary>Apps that were added to a private or shared channel; a standard one has the team's.</summary>
internal static class EnabledApps
{
    public static Answer List(Handling handling)
    {
        handling.Query.Allow("$select");
        var channel = handling.Channel();
        var value = new JsonArray();
        foreach (var app in channel.EnabledApps)
        {
            value.Add((JsonNode)AppJson.App(handling.Options, app).Only(handling.Query.Select, "microsoft.graph.teamsApp"));
        }

        return Pages.List(handling, $"teams('{channel.TeamId}')/channels('{channel.Id}')/enabledApps", value);
    }

    public static Answer Add(Handling handling)
    {
        handling.Query.Allow();
        var channel = handling.Channel();
        var body = handling.Body;
        var bound = body.NeededText("@odata.id");
        var app = Paths.Bound(bound, "appCatalogs", "teamsApps") ?? throw body.Refused("@odata.id", "must be the address of an app in the catalogue");
        body.Close();
        if (channel.MembershipType == MembershipTypes.Standard)
        {
            throw GraphRefusal.BadRequest("Apps can be enabled in private and shared channels only.");
        }

        if (!handling.IsInstalled(app))
        {
            throw GraphRefusal.NotFound($"The app {app} is not installed in the team {channel.TeamId}.");
        }

        if (channel.EnabledApps.Contains(app))
        {
            throw GraphRefusal.Conflict($"The app {app} is already enabled in the channel.");
        }

        handling.Session.Put(Documents.Channels, channel with { EnabledApps = [.. channel.EnabledApps, app] });
        return Answer.NoContent;
    }
}
