using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Apps;

internal static class AppRoutes
{
    private const string EnabledApps = "teams/{}/channels/{}/enabledApps";

    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", "teams/{}/installedApps", SimulatorPermissions.InstalledApps, InstalledApps.List),
        new("GET", "teams/{}/permissionGrants", SimulatorPermissions.InstalledApps, PermissionGrants.List),
        new("GET", EnabledApps, SimulatorPermissions.AppsInChannels, Apps.EnabledApps.List),
        new("POST", $"{EnabledApps}/$ref", SimulatorPermissions.AppsInChannels, Apps.EnabledApps.Add),
    ];
}
