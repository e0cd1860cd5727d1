using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Channels;

internal static partial class ChannelReads
{
    public static Answer Team(Handling handling)
    {
        handling.Query.Allow("$select");
        var team = handling.Team;
        var shown = new JsonObject
        {
            ["@odata.context"] = handling.Context("teams/$entity"),
            ["id"] = team.Id,
            ["displayName"] = team.DisplayName,
            ["description"] = null,
            ["tenantId"] = SimulatorDefaults.TenantId,
            ["isArchived"] = false,
            ["visibility"] = "private",
            ["webUrl"] = $"https://teams.microsoft.com/l/team/{team.Id}",
        };
        return Answer.Ok(shown.Only(handling.Query.Select, "microsoft.graph.team"));
    }

    public static Answer List(Handling handling, string name)
    {
        handling.Query.Allow("$select", "$filter", "$skiptoken");
        var type = TypeAsked(handling.Query);
        var channels = handling.Session.List(Documents.Channels, handling.Team.Id, Pages.After(handling))
            .Where(channel => channel.Document.VisibleAt <= handling.Now && (type is null || channel.Document.MembershipType == type));
        return Pages.Page(
            handling, $"teams('{handling.Ids[0]}')/{name}", channels, handling.Options.PageSize, channel => Show(handling, channel));
    }

    public static Answer Primary(Handling handling)
    {
        handling.Query.Allow("$select");
        return Answer.Ok(Entity(handling, handling.Session.List(Documents.Channels, handling.Team.Id).First(channel => channel.Document.IsPrimary).Document));
    }

    public static Answer One(Handling handling)
    {
        handling.Query.Allow("$select");
        return Answer.Ok(Entity(handling, handling.Channel()));
    }

    /// <summary>The channel that the path names.</summary>
    public static SimulatedChannel Channel(this Handling handling) =>
        handling.Session.Find(Documents.Channels, handling.Ids[1]) is { DeletedAt: null } channel
        && channel.TeamId == handling.Team.Id
        && channel.VisibleAt <= handling.Now
            ? channel
            : throw GraphRefusal.NotFound($"No Channel found with Id {handling.Ids[1]} in team {handling.Ids[0]}");

    public static JsonObject Entity(Handling handling, SimulatedChannel channel)
    {
        var shown = Show(handling, channel);
        shown.Insert(0, "@odata.context", handling.Context($"teams('{channel.TeamId}')/channels/$entity"));
        return shown;
    }

    private static JsonObject Show(Handling handling, SimulatedChannel channel) =>
        ChannelJson.Of(channel).Only(handling.Query.Select, ChannelJson.Type, ChannelJson.OnRequest);

    private static string? TypeAsked(Query query) => query.Text("$filter") is not { } filter
        ? null
        : TypeFilter().Match(filter) is { Success: true } match
            ? match.Groups["type"].Value
            : throw GraphRefusal.BadRequest($"The filter '{filter}' is not supported: only membershipType eq 'standard', 'private' or 'shared' is.");

    [GeneratedRegex("^\\s*membershipType\\s+eq\\s+'(?<type>standard|private|shared)'\\s*$")]
    private static partial Regex TypeFilter();
}
