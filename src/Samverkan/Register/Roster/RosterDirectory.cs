using Samverkan.Register.Model;

namespace Samverkan.Register.Roster;

/// <summary>
/// The directory identity of a row: its object id with its own tenant or that of the organisation.
/// Without a tenant it gives no rights to anybody, which the checks tell.
/// </summary>
internal static class RosterDirectory
{
    public static (string? Tenant, string ObjectId)? Of(RosterRow row, OrganisationId? organisation, RegisterContent content, ICollection<FileFinding> findings)
    {
        if (row[RosterColumn.DirectoryId] is not { } text)
        {
            return null;
        }

        if (!Guid.TryParse(text, out var objectId))
        {
            findings.Add(row.Finding(RosterColumn.DirectoryId, RosterMessages.BadDirectoryId, RosterMessages.DirectoryIdForm));
            return null;
        }

        if (row[RosterColumn.Tenant] is { } given)
        {
            if (Guid.TryParse(given, out var tenant))
            {
                return (tenant.ToString("D"), objectId.ToString("D"));
            }

            findings.Add(row.Finding(RosterColumn.Tenant, RosterMessages.BadDirectoryId, RosterMessages.DirectoryIdForm));
            return null;
        }

        return (TenantOf(organisation, content), objectId.ToString("D"));
    }

    /// <summary>The tenant of the organisation or of the nearest one it is a unit of.</summary>
    private static string? TenantOf(OrganisationId? organisation, RegisterContent content)
    {
        for (var steps = 0; organisation is { } id && steps <= content.Organisations.Count; steps++)
        {
            var row = content.Organisations.FirstOrDefault(one => one.Id == id);
            if (row?.TenantId is { } tenant)
            {
                return tenant;
            }

            organisation = row?.Parent;
        }

        return null;
    }
}
