namespace Samverkan.Register.Roster;

/// <summary>One row of the file. <see cref="Number"/> is the line it begins on; the header is 1.</summary>
internal sealed record RosterRow(int Number, IReadOnlyList<string> Cells, IReadOnlyDictionary<RosterColumn, int> Columns)
{
    /// <summary>What the cell holds; null when it is empty or there is no such column.</summary>
    public string? this[RosterColumn column] =>
        Columns.TryGetValue(column, out var index) && index < Cells.Count && Cells[index].Trim() is { Length: > 0 } cell ? SpreadsheetCell.Original(cell) : null;

    /// <summary>Counts from 1; 0 where there is no such column.</summary>
    public int ColumnOf(RosterColumn column) => Columns.TryGetValue(column, out var index) ? index + 1 : 0;

    public FileFinding Finding(RosterColumn column, Localized message, Localized remedy) => new(Number, ColumnOf(column), message, remedy);
}
