using System.Text.Json.Nodes;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Members;

internal static class TeamMembers
{
    private const int MostOnPage = 999;

    public static Answer List(Handling handling)
    {
        handling.Query.Allow("$select", "$top", "$skiptoken");
        var size = handling.Query.Number("$top", handling.Options.PageSize, 1, MostOnPage);
        return Pages.Page(
            handling,
            $"teams('{handling.Ids[0]}')/members",
            handling.Session.List(Documents.TeamMembers, handling.Team.Id, Pages.After(handling)),
            size,
            member => Show(handling, member).Only(handling.Query.Select, "microsoft.graph.conversationMember"));
    }

    public static JsonObject Show(Handling handling, SimulatedTeamMember member)
    {
        var user = handling.Session.Find(Documents.Users, member.UserId);
        return MemberJson.Of(member.Id, member.UserId, user?.TenantId ?? SimulatorDefaults.TenantId, member.Roles, user);
    }
}
