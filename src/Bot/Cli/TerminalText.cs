using System.Globalization;
using System.Text;

namespace Samverkan.Bot.Cli;

/// <summary>
/// One line as a terminal may show it. Text of the register or of a file can hold escape sequences that move the cursor, set titles
/// or hide what stands there: control and direction characters become visible, and line breaks spaces.
/// </summary>
internal static class TerminalText
{
    public static string Of(string text) => text.Any(IsUnsafe) ? Neutral(text) : text;

    private static string Neutral(string text)
    {
        var neutral = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            neutral.Append(IsUnsafe(character) ? Instead(character) : character);
        }

        return neutral.ToString();
    }

    private static bool IsUnsafe(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static char Instead(char character) => char.IsWhiteSpace(character) ? ' ' : '\ufffd';
}
