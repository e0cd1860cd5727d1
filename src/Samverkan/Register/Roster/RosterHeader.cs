namespace Samverkan.Register.Roster;

/// <summary>The header row: which column is where, in Swedish or English.</summary>
internal static class RosterHeader
{
    private static readonly Dictionary<string, RosterColumn> Words = new()
    {
        ["grupp"] = RosterColumn.Group,
        ["group"] = RosterColumn.Group,
        ["benämning"] = RosterColumn.Title,
        ["title"] = RosterColumn.Title,
        ["personnyckel"] = RosterColumn.Person,
        ["personkey"] = RosterColumn.Person,
        ["roll"] = RosterColumn.Role,
        ["role"] = RosterColumn.Role,
        ["plats"] = RosterColumn.Seat,
        ["seat"] = RosterColumn.Seat,
        ["namn"] = RosterColumn.Name,
        ["name"] = RosterColumn.Name,
        ["katalogid"] = RosterColumn.DirectoryId,
        ["directoryid"] = RosterColumn.DirectoryId,
        ["objektid"] = RosterColumn.DirectoryId,
        ["objectid"] = RosterColumn.DirectoryId,
        ["entraid"] = RosterColumn.DirectoryId,
        ["tenant"] = RosterColumn.Tenant,
        ["tenantid"] = RosterColumn.Tenant,
        ["klientorganisation"] = RosterColumn.Tenant,
        ["från"] = RosterColumn.From,
        ["fråno.m."] = RosterColumn.From,
        ["fr.o.m."] = RosterColumn.From,
        ["from"] = RosterColumn.From,
        ["till"] = RosterColumn.To,
        ["tillo.m."] = RosterColumn.To,
        ["t.o.m."] = RosterColumn.To,
        ["tom"] = RosterColumn.To,
        ["to"] = RosterColumn.To,
        ["beslut"] = RosterColumn.Decision,
        ["decision"] = RosterColumn.Decision,
    };

    /// <returns>The columns by their number; what is wrong with the header goes to <paramref name="findings"/>.</returns>
    public static IReadOnlyDictionary<RosterColumn, int> Read(RosterLine header, ICollection<FileFinding> findings)
    {
        var columns = new Dictionary<RosterColumn, int>();
        for (var index = 0; index < header.Cells.Count; index++)
        {
            var cell = header.Cells[index].Trim();
            if (cell.Length == 0)
            {
                continue;
            }

            if (!Words.TryGetValue(Folded(cell), out var column))
            {
                findings.Add(new FileFinding(header.Number, index + 1, RosterMessages.UnknownColumn(cell), RosterMessages.DidYouMean(Nearest.To(cell, Words.Keys))));
            }
            else if (!columns.TryAdd(column, index))
            {
                findings.Add(new FileFinding(header.Number, index + 1, RosterMessages.SameColumnTwice(cell), RosterMessages.KeepOneColumn));
            }
        }

        if (!columns.ContainsKey(RosterColumn.Name) || !(columns.ContainsKey(RosterColumn.Role) || columns.ContainsKey(RosterColumn.Seat)))
        {
            findings.Add(new FileFinding(header.Number, 0, RosterMessages.MissingColumns, RosterMessages.Columns));
        }

        return columns;
    }

    private static string Folded(string cell) =>
        cell.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
}
