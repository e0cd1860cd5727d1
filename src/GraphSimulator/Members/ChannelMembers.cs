using System.Text.Json.Nodes;
using Samverkan.GraphSimulator.Channels;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Members;

internal static class ChannelMembers
{
    private const int MostOnPage = 999;

    /// <summary>A standard channel has the team's members.</summary>
    public static Answer List(Handling handling, string name)
    {
        handling.Query.Allow("$select", "$top", "$skiptoken");
        var channel = handling.Channel();
        var context = $"teams('{handling.Ids[0]}')/channels('{channel.Id}')/{name}";
        var size = handling.Query.Number("$top", handling.Options.PageSize, 1, MostOnPage);
        return channel.MembershipType == MembershipTypes.Standard
            ? Pages.Page(
                handling,
                context,
                handling.Session.List(Documents.TeamMembers, handling.Ids[0], Pages.After(handling)),
                size,
                member => Selected(handling, TeamMembers.Show(handling, member)))
            : Pages.Page(handling, context, channel.Members, size, member => Selected(handling, Show(handling, member)));
    }

    public static Answer One(Handling handling)
    {
        handling.Query.Allow("$select");
        return Answer.Ok(Entity(handling, handling.Channel().Member(handling.Ids[2])));
    }

    public static SimulatedChannelMember Member(this SimulatedChannel channel, string id) =>
        channel.Members.FirstOrDefault(member => member.Id == id) ?? throw GraphRefusal.NotFound($"No membership found with Id {id} in the channel.");

    public static JsonObject Entity(Handling handling, SimulatedChannelMember member)
    {
        var shown = Show(handling, member);
        shown.Insert(0, "@odata.context", handling.Context($"teams('{handling.Ids[0]}')/channels('{handling.Ids[1]}')/members/$entity"));
        return shown;
    }

    private static JsonObject Show(Handling handling, SimulatedChannelMember member) =>
        MemberJson.Of(member.Id, member.UserId, member.TenantId, member.Roles, handling.Session.Find(Documents.Users, member.UserId));

    private static JsonObject Selected(Handling handling, JsonObject shown) =>
        shown.Only(handling.Query.Select, "microsoft.graph.conversationMember");
}
