using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Members;

/// <summary>Who may be in a channel.</summary>
internal static class MemberResolution
{
    /// <param name="type">The channel's.</param>
    public static SimulatedUser Find(Handling handling, string type, MemberBody asked)
    {
        var tenant = asked.TenantId ?? SimulatorDefaults.TenantId;
        if (tenant != SimulatorDefaults.TenantId)
        {
            CheckTenant(handling, type, tenant);
        }

        var user = handling.Session.Find(Documents.Users, asked.UserId)
            ?? handling.Session.WithKey(Documents.Users, "", Documents.UserKey(asked.UserId)).FirstOrDefault();
        if (user is not { IsEnabled: true } || user.TenantId != tenant)
        {
            throw GraphRefusal.NotFound($"The user {asked.UserId} could not be found in the tenant {tenant}, or the account is disabled.");
        }

        if (type == MembershipTypes.Private && !handling.Session.WithKey(Documents.TeamMembers, handling.Ids[0], user.Id).Any())
        {
            const string Message = "Cannot add a member to a private channel who is not a member of the team.";
            throw handling.Session.Settings.Alternate("not-in-team") ? GraphRefusal.Forbidden(Message) : GraphRefusal.BadRequest(Message);
        }

        return user;
    }

    private static void CheckTenant(Handling handling, string type, string tenant)
    {
        if (type != MembershipTypes.Shared)
        {
            throw GraphRefusal.BadRequest("A user of another tenant can be added to a shared channel only.");
        }

        var isKnown = tenant == SimulatorDefaults.PartnerTenantId
            || handling.Session.WithKey(Documents.Users, "", Documents.TenantKey(tenant)).Any();
        if (!isKnown || handling.Faults.Has(PolicyFault.CrossTenantPolicyMissing))
        {
            throw GraphRefusal.Forbidden(
                $"Access denied by cross-tenant access policy: B2B direct connect with the tenant {tenant} is not allowed, or is not allowed there for this tenant.");
        }
    }
}
