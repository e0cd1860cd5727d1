using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Tabs;

internal static class TabRoutes
{
    private const string Tabs = "teams/{}/channels/{}/tabs";

    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", Tabs, SimulatorPermissions.Tabs, TabReads.List),
        new("GET", $"{Tabs}/{{}}", SimulatorPermissions.Tabs, TabReads.One),
        new("POST", Tabs, SimulatorPermissions.Tabs, TabChanges.Create),
        new("PATCH", $"{Tabs}/{{}}", SimulatorPermissions.Tabs, TabChanges.Change),
        new("DELETE", $"{Tabs}/{{}}", SimulatorPermissions.Tabs, TabChanges.Delete),
    ];
}
