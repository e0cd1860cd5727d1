using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>Every text in a row, spelled as people spell it: without the escapes of JSON and of cards, however deep they lie.</summary>
internal static partial class StoredText
{
    public static IEnumerable<string> Of(Row row) => OfValues(row.Values).Prepend(row.Key.Row).Prepend(row.Key.Partition);

    public static IEnumerable<string> OfValues(RowValues values)
    {
        foreach (var (name, value) in values)
        {
            if (value is RowValue.Text text)
            {
                yield return Plain(text.Value);
            }
            else if (value is RowValue.Binary && !IsPart(name))
            {
                yield return Plain(Encoding.UTF8.GetString(values.Document(name).Span));
            }
        }
    }

    /// <summary>Whether a value is the later part of a document that is split.</summary>
    public static bool IsPart(string name) => Parts().IsMatch(name);

    private static string Plain(string text)
    {
        var spelled = text.Contains('\\', StringComparison.Ordinal)
            ? Escapes().Replace(text, escape => ((char)int.Parse(escape.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()).Replace("\\", "", StringComparison.Ordinal)
            : text;
        return spelled.Any(IsInvisible) ? string.Concat(spelled.Where(character => !IsInvisible(character))) : spelled;
    }

    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    [GeneratedRegex(@"\\+u([0-9A-Fa-f]{4})")]
    private static partial Regex Escapes();

    [GeneratedRegex(@"_\d+$")]
    private static partial Regex Parts();
}
