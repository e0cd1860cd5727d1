namespace Samverkan.Register.Roster;

/// <summary>
/// Cells that a spreadsheet must not take for a formula. One that begins as a formula does gets an apostrophe before it, and so does one that
/// begins with apostrophes and then as a formula does; reading takes one away again, so every value comes back as it was.
/// </summary>
internal static class SpreadsheetCell
{
    private const char Guard = '\'';
    private const string Starts = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    public static string Neutral(string value) => BeginsAsFormula(value) ? Guard + value : value;

    public static string Original(string cell) => cell is [Guard, ..] && BeginsAsFormula(cell) ? cell[1..] : cell;

    private static bool BeginsAsFormula(ReadOnlySpan<char> value) => value.TrimStart(Guard) is [var first, ..] && Starts.Contains(first, StringComparison.Ordinal);
}
