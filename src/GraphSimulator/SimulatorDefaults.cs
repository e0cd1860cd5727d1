namespace Samverkan.GraphSimulator;

/// <summary>What a new file holds: one team of one tenant, with its General channel, an owner and an organiser, and a second tenant that shared channels may be shared with.</summary>
public static class SimulatorDefaults
{
    public const string TenantId = "5a3c0e7a-0000-4000-8000-000000000001";

    /// <summary>The other organisation's tenant; cross-tenant access is set up for it.</summary>
    public const string PartnerTenantId = "5a3c0e7a-0000-4000-8000-000000000002";

    public const string TeamId = "7e400000-0000-4000-8000-000000000001";

    public const string OwnerId = "0a000000-0000-4000-8000-000000000001";

    public const string OrganiserId = "0a000000-0000-4000-8000-000000000002";

    /// <summary>The installed app's id in the catalogue, as <c>teamsApp@odata.bind</c> and <c>enabledApps</c> name it.</summary>
    public const string AppId = "a9900000-0000-4000-8000-000000000001";

    /// <summary>The same app's id in its manifest.</summary>
    public const string AppExternalId = "a9900000-0000-4000-8000-000000000002";
}
