using System.Globalization;
using System.Text;

namespace Samverkan.Register.Export;

/// <summary>
/// What people have written, as a file that others read may hold it. Escape sequences and marks of direction, which make a terminal or a page
/// show something else than what stands there, become visible; lines stay lines.
/// </summary>
internal static class WrittenText
{
    private const char Instead = '\ufffd';

    /// <summary>They hold emoji, and letters of some languages, together.</summary>
    private const string Joiners = "\u200c\u200d";

    public static string Of(string text) => text.Any(character => character != '\n' && IsUnsafe(character)) ? Neutral(text) : text;

    private static string Neutral(string text)
    {
        var neutral = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            neutral.Append(character switch
            {
                '\n' => '\n',
                '\t' => ' ',
                _ when IsUnsafe(character) => Instead,
                _ => character,
            });
        }

        return neutral.ToString();
    }

    private static bool IsUnsafe(char character) => !Joiners.Contains(character, StringComparison.Ordinal)
        && (char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
