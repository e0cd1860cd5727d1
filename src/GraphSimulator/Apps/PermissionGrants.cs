using System.Text.Json.Nodes;
using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Apps;

/// <summary>What the team has consented to: with the app, as it goes with it.</summary>
internal static class PermissionGrants
{
    private const string GraphAppId = "00000003-0000-0000-c000-000000000000";

    public static Answer List(Handling handling)
    {
        handling.Query.Allow("$select");
        var team = handling.Team;
        var value = new JsonArray();
        foreach (var permission in Granted(handling))
        {
            var shown = new JsonObject
            {
                ["id"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{team.Id}#{permission}")),
                ["deletedDateTime"] = null,
                ["clientAppId"] = handling.Options.AppExternalId,
                ["clientId"] = SimulatorDefaults.AppId,
                ["resourceAppId"] = GraphAppId,
                ["permissionType"] = "Application",
                ["permission"] = permission,
            };
            value.Add((JsonNode)shown.Only(handling.Query.Select, "microsoft.graph.resourceSpecificPermissionGrant"));
        }

        return Pages.List(handling, $"teams('{team.Id}')/permissionGrants", value);
    }

    public static IEnumerable<string> Granted(Handling handling) => handling.Faults.Has(PolicyFault.AppNotInstalled)
        ? []
        : SimulatorPermissions.OfTeam.Where(permission => !handling.Faults.MissingPermissions.Contains(permission));
}
