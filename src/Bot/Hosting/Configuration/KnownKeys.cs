namespace Samverkan.Bot.Hosting.Configuration;

/// <summary>Every key of ours, by section. What is not here stops the start, so that a slip of the pen does not become a default.</summary>
internal static class KnownKeys
{
    /// <summary>Sections whose keys are names of the user's own below the second level.</summary>
    public static readonly IReadOnlySet<string> Lists = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Access:Tenants", "Access:Administrators", "Access:Coordinators", "Outbound:ServiceHosts",
    };

    public static readonly IReadOnlyDictionary<string, string[]> Sections = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["ConnectionStrings"] = ["Storage"],
        ["Storage"] = ["Path", "TableServiceUri", "QueueServiceUri"],
        ["Register"] = ["File"],
        ["Graph"] = ["BaseUrl", "Simulator", "TenantId", "ClientId", "RequestsPerSecondPerTeam"],
        ["Provisioning"] = ["TeamId", "Owner", "Auto", "Site"],
        ["Meetings"] = ["Organiser"],
        ["Access"] = ["Tenants", "Administrators", "Coordinators"],
        ["Outbound"] = ["ServiceHosts"],
        ["Pages"] = ["Controller", "Contact"],
        ["Retention"] = ["ReadAudit", "Proposals", "FormerHolders"],
    };
}
