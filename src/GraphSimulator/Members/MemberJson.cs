using System.Text.Json.Nodes;

namespace Samverkan.GraphSimulator.Members;

internal static class MemberJson
{
    public const string Type = "#microsoft.graph.aadUserConversationMember";

    /// <param name="user">Null when the directory has forgotten who it was.</param>
    public static JsonObject Of(string id, string userId, string tenant, IReadOnlyList<string> roles, SimulatedUser? user) => new()
    {
        ["@odata.type"] = Type,
        ["id"] = id,
        ["roles"] = new JsonArray([.. roles.Select(role => (JsonNode)role)]),
        ["displayName"] = user?.DisplayName,
        ["visibleHistoryStartDateTime"] = "0001-01-01T00:00:00Z",
        ["userId"] = userId,
        ["email"] = user?.Mail,
        ["tenantId"] = tenant,
    };
}
