using System.Globalization;
using System.Text;

namespace Samverkan.Register.Yaml;

/// <summary>Spells a text as a YAML scalar that means the same everywhere, between brackets too.</summary>
internal static class Plain
{
    private static readonly string[] Taken = ["true", "false", "yes", "no", "on", "off", "null", "ja", "nej", "y", "n"];

    public static string Or(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && !char.IsWhiteSpace(text[^1])
        && text.All(character => char.IsAsciiLetterOrDigit(character) || "åäöÅÄÖéÉüÜ–’ -_./()#+&".Contains(character, StringComparison.Ordinal))
        && !text.Contains(" #", StringComparison.Ordinal)
        && !Taken.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when MustEscape(character) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool MustEscape(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (character != ' ' && char.IsWhiteSpace(character))
        || character == '\ufeff';
}
