using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Members;

/// <summary>A member as a request gives one.</summary>
/// <param name="TenantId">Null: the team's own.</param>
internal sealed record MemberBody(string UserId, string? TenantId, IReadOnlyList<string> Roles)
{
    private const string Owner = "owner";

    public bool IsOwner => Roles.Contains(Owner);

    public static MemberBody Read(Shape body)
    {
        body.Typed(MemberJson.Type, isRequired: true);
        var bound = body.NeededText("user@odata.bind");
        var user = Paths.Bound(bound, "users") ?? throw body.Refused("user@odata.bind", "must be the address of a user");
        var tenant = body.Text("tenantId");
        if (tenant is not null && !Guid.TryParse(tenant, out _))
        {
            throw body.Refused("tenantId", "must be the id of a tenant");
        }

        var roles = ReadRoles(body) ?? [];
        body.Close();
        return new(user, tenant, roles);
    }

    public static IReadOnlyList<string>? ReadRoles(Shape body)
    {
        var roles = body.Texts("roles");
        return roles is null or [] or [Owner] ? roles : throw body.Refused("roles", "must be empty or hold only 'owner'");
    }

    public SimulatedChannelMember For(SimulatedUser user) => new()
    {
        Id = Identifiers.Membership(user.TenantId, Guid.NewGuid().ToString("N"), user.Id),
        UserId = user.Id,
        TenantId = user.TenantId,
        Roles = Roles,
    };
}
