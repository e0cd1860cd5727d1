using System.Buffers;
using Samverkan.Register.Roster;

namespace Samverkan.Register.Export;

/// <summary>A spreadsheet as a text file: semicolons between the cells, and no cell that a spreadsheet would take for a formula.</summary>
internal static class Spreadsheet
{
    /// <summary>So that a spreadsheet knows the encoding.</summary>
    private const char ByteOrderMark = '\ufeff';

    private const char Separator = ';';

    private static readonly SearchValues<char> Quoted = SearchValues.Create(";,\"\t\r\n");

    /// <param name="headings">The first line; none of them needs a guard.</param>
    public static void Begin(TextWriter text, IEnumerable<string> headings)
    {
        text.Write(ByteOrderMark);
        Line(text, headings);
    }

    public static void Line(TextWriter text, IEnumerable<string?> cells)
    {
        text.Write(string.Join(Separator, cells.Select(Cell)));
        text.Write("\r\n");
    }

    private static string Cell(string? value)
    {
        var cell = SpreadsheetCell.Neutral(value ?? "");
        return cell.AsSpan().ContainsAny(Quoted) || cell.Trim().Length < cell.Length ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
