using System.Text.Json.Nodes;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Users;

internal static class UserRoutes
{
    public static IReadOnlyList<Route> All { get; } = [new("GET", "users/{}", SimulatorPermissions.Users, One)];

    /// <summary>Whom the path names: of the tenant itself, by id or address.</summary>
    public static SimulatedUser? User(this Handling handling)
    {
        var user = handling.Session.Find(Documents.Users, handling.Ids[0])
            ?? handling.Session.WithKey(Documents.Users, "", Documents.UserKey(handling.Ids[0])).FirstOrDefault();
        return user is { TenantId: SimulatorDefaults.TenantId } ? user : null;
    }

    private static Answer One(Handling handling)
    {
        handling.Query.Allow("$select");
        var user = handling.User() ?? throw new GraphRefusal(
            404, "Request_ResourceNotFound", $"Resource '{handling.Ids[0]}' does not exist or one of its queried reference-property objects are not present.");
        var shown = new JsonObject
        {
            ["@odata.context"] = handling.Context("users/$entity"),
            ["id"] = user.Id,
            ["displayName"] = user.DisplayName,
            ["mail"] = user.HasMailbox ? user.Mail : null,
            ["userPrincipalName"] = user.Mail,
            ["accountEnabled"] = user.IsEnabled,
        };
        return Answer.Ok(shown.Only(handling.Query.Select, "microsoft.graph.user", "accountEnabled"));
    }
}
