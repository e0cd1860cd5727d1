using Samverkan.Register.Model;

namespace Samverkan.Register.Roster;

/// <summary>
/// The directory identity of a row: its object id with its own tenant or that of the organisation.
/// Without a tenant it gives no rights to anybody, which the checks tell.
/// </summary>
internal static class RosterDirectory
{
    public static (string? Tenant, string ObjectId)? Of(RosterRow row, OrganisationId? organisation, IReadOnlyDictionary<OrganisationId, Organisation> organisations, ICollection<FileFinding> findings)
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

        return (TenantOf(organisation, organisations), objectId.ToString("D"));
    }

    /// <summary>Whether two ids are one, however they are spelled.</summary>
    public static bool IsSame(string? left, string? right) =>
        Guid.TryParse(left, out var one) && Guid.TryParse(right, out var other) ? one == other : string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>The tenant of the organisation or of the nearest one it is a unit of.</summary>
    private static string? TenantOf(OrganisationId? organisation, IReadOnlyDictionary<OrganisationId, Organisation> organisations)
    {
        for (var steps = 0; organisation is { } id && steps <= organisations.Count; steps++)
        {
            var row = organisations.GetValueOrDefault(id);
            if (row?.TenantId is { } tenant)
            {
                return tenant;
            }

            organisation = row?.Parent;
        }

        return null;
    }
}
