using Samverkan.GraphSimulator.Apps;
using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Faults;

/// <summary>What a request needs, and what Graph says when it is not there.</summary>
internal static class Permissions
{
    /// <exception cref="GraphRefusal">It is missing.</exception>
    public static void Check(Handling handling, string? permission)
    {
        if (permission is null || IsGranted(handling, permission))
        {
            return;
        }

        if (permission == SimulatorPermissions.Calendars)
        {
            throw new GraphRefusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
        }

        if (permission == SimulatorPermissions.Users)
        {
            throw new GraphRefusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
        }

        var roles = SimulatorPermissions.OfTenant.Where(role => IsGranted(handling, role));
        throw GraphRefusal.Forbidden(
            $"Missing role permissions on the request. API requires one of '{permission}'. Roles on the request '{string.Join(", ", roles)}'. " +
            $"Resource specific consent grants on the request '{string.Join(", ", PermissionGrants.Granted(handling))}'.");
    }

    /// <summary>What a team consents to goes with the app.</summary>
    private static bool IsGranted(Handling handling, string permission) =>
        !handling.Faults.MissingPermissions.Contains(permission)
        && !(handling.Faults.Has(PolicyFault.AppNotInstalled) && SimulatorPermissions.OfTeam.Contains(permission) && permission != SimulatorPermissions.InstalledApps);
}
