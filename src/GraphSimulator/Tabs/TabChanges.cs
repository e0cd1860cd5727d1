using Samverkan.GraphSimulator.Apps;
using Samverkan.GraphSimulator.Channels;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Tabs;

/// <summary>Two tabs of the same name and address can be made, as in Graph.</summary>
internal static class TabChanges
{
    private const string Type = "#microsoft.graph.teamsTab";

    private const int LongestName = 128;

    public static Answer Create(Handling handling)
    {
        handling.Query.Allow();
        var channel = handling.Channel();
        var body = handling.Body.Typed(Type);
        var name = body.NeededText("displayName", LongestName);
        var bound = body.NeededText("teamsApp@odata.bind");
        var app = Paths.Bound(bound, "appCatalogs", "teamsApps") ?? throw body.Refused("teamsApp@odata.bind", "must be the address of an app in the catalogue");
        var tab = Configured(new SimulatedTab { Id = Guid.NewGuid().ToString(), Name = name, AppId = app }, body);
        body.Close();
        if (!handling.IsInstalled(app))
        {
            throw GraphRefusal.NotFound($"The app {app} is not installed in the team {channel.TeamId}.");
        }

        handling.Session.Put(Documents.Channels, channel with { Tabs = [.. channel.Tabs, tab] });
        return Answer.Created(TabReads.Entity(handling, channel, tab));
    }

    public static Answer Change(Handling handling)
    {
        handling.Query.Allow();
        var channel = handling.Channel();
        var tab = channel.Tab(handling.Ids[2]);
        var body = handling.Body.Typed(Type);
        var changed = Configured(tab with { Name = body.Has("displayName") ? body.NeededText("displayName", LongestName) : tab.Name }, body);
        body.Close();
        handling.Session.Put(Documents.Channels, channel with { Tabs = [.. channel.Tabs.Select(other => other.Id == tab.Id ? changed : other)] });
        return Answer.Ok(TabReads.Entity(handling, channel, changed));
    }

    public static Answer Delete(Handling handling)
    {
        handling.Query.Allow();
        var channel = handling.Channel();
        var tab = channel.Tab(handling.Ids[2]);
        handling.Session.Put(Documents.Channels, channel with { Tabs = [.. channel.Tabs.Where(other => other.Id != tab.Id)] });
        return Answer.NoContent;
    }

    private static SimulatedTab Configured(SimulatedTab tab, Shape body)
    {
        if (body.Object("configuration", "#microsoft.graph.teamsTabConfiguration") is not { } configuration)
        {
            return tab;
        }

        var configured = tab with
        {
            EntityId = configuration.Text("entityId"),
            ContentUrl = Address(configuration, "contentUrl"),
            WebsiteUrl = Address(configuration, "websiteUrl"),
            RemoveUrl = Address(configuration, "removeUrl"),
        };
        configuration.Close();
        return configured;
    }

    private static string? Address(Shape configuration, string name) => configuration.Text(name) is not { } text
        ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback && address.Scheme == Uri.UriSchemeHttp)
            ? text
            : throw configuration.Refused(name, "must be an https address");
}
