using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Apps;

internal static partial class InstalledApps
{
    public static Answer List(Handling handling)
    {
        handling.Query.Allow("$select", "$expand", "$filter");
        var team = handling.Team;
        var expanded = Expanded(handling.Query);
        var isAsked = IsAsked(handling);
        var value = new JsonArray();
        if (isAsked && handling.IsInstalled(SimulatorDefaults.AppId))
        {
            var shown = new JsonObject { ["id"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{team.Id}##{SimulatorDefaults.AppId}")) };
            shown.Only(handling.Query.Select, "microsoft.graph.teamsAppInstallation");
            if (expanded.Contains("teamsApp"))
            {
                shown["teamsApp"] = AppJson.App(handling.Options, SimulatorDefaults.AppId);
            }

            if (expanded.Contains("teamsAppDefinition"))
            {
                shown["teamsAppDefinition"] = AppJson.Definition();
            }

            value.Add((JsonNode)shown);
        }

        return Pages.List(handling, $"teams('{team.Id}')/installedApps", value);
    }

    public static bool IsInstalled(this Handling handling, string app) =>
        app == SimulatorDefaults.AppId && !handling.Faults.Has(PolicyFault.AppNotInstalled);

    private static string[] Expanded(Query query)
    {
        var names = query.Text("$expand")?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        return names.FirstOrDefault(name => name is not ("teamsApp" or "teamsAppDefinition")) is { } unknown
            ? throw GraphRefusal.BadRequest($"Parsing OData Select and Expand failed: '{unknown}' cannot be expanded on type 'microsoft.graph.teamsAppInstallation'.")
            : names;
    }

    private static bool IsAsked(Handling handling)
    {
        if (handling.Query.Text("$filter") is not { } filter)
        {
            return true;
        }

        var match = AppFilter().Match(filter);
        if (!match.Success)
        {
            throw GraphRefusal.BadRequest($"The filter '{filter}' is not supported: only teamsApp/externalId eq '...' and teamsApp/id eq '...' are.");
        }

        return match.Groups["id"].Value == (match.Groups["of"].Value == "id" ? SimulatorDefaults.AppId : handling.Options.AppExternalId);
    }

    [GeneratedRegex("^\\s*teamsApp/(?<of>externalId|id)\\s+eq\\s+'(?<id>[^']+)'\\s*$")]
    private static partial Regex AppFilter();
}
