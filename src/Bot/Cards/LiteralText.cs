using System.Buffers;
using System.Globalization;
using System.Text;

namespace Samverkan.Bot.Cards;

/// <summary>
/// Shows text as it stands, whoever wrote it: markdown, mentions, links, control and bidirectional characters do nothing.
/// Everything that reaches a card or a summary passes here, the register's own names too.
/// </summary>
internal static class LiteralText
{
    private const int LongestText = 1500;
    private const string Ellipsis = "…";

    // It has no width, and keeps a client from making a link or a date of what looks like one.
    private const char WordJoiner = '\u2060';

    private static readonly SearchValues<char> Markup = SearchValues.Create("\\*_`~[]<>&\n\r\t");

    /// <summary>For texts that the client reads as markdown: text blocks and facts.</summary>
    public static string Markdown(string text) => Make(text, markdown: true);

    /// <summary>For texts that are shown as they are: button titles, summary, speech.</summary>
    public static string Plain(string text) => Make(text, markdown: false);

    private static string Make(string text, bool markdown)
    {
        var source = Cut(text);
        return IsHarmless(source, markdown) ? source : Rewrite(source, markdown);
    }

    private static string Cut(string text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return string.Concat(text.AsSpan(0, end), Ellipsis);
    }

    private static bool IsHarmless(string text, bool markdown)
    {
        foreach (var character in text)
        {
            if (character > '\u024f' ? !IsOrdinary(character) : char.IsControl(character) || character == '\u00ad')
            {
                return false;
            }
        }

        return !text.AsSpan().ContainsAny(Markup)
            && !text.Contains("://", StringComparison.Ordinal)
            && !text.Contains("{{", StringComparison.Ordinal)
            && !text.Contains("www.", StringComparison.OrdinalIgnoreCase)
            && !(markdown && BlockMark(text) >= 0);
    }

    // Dashes, quotation marks, the ellipsis and the like.
    private static bool IsOrdinary(char character) =>
        character is (>= '\u2010' and <= '\u2015') or (>= '\u2018' and <= '\u201f') or '\u2022' or '\u2026' or '\u20ac';

    /// <summary>Where the character is that would make the text a list or a heading; -1 when there is none.</summary>
    private static int BlockMark(string text)
    {
        if (text.Length > 1 && text[0] is '-' or '+' or '#')
        {
            return 0;
        }

        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text[digits] is '.' or ')' && digits + 1 < text.Length && text[digits + 1] == ' ' ? digits : -1;
    }

    private static string Rewrite(string text, bool markdown)
    {
        var literal = new StringBuilder(text.Length + 16);
        var entities = text.Contains(';', StringComparison.Ordinal);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSpace(rune))
            {
                literal.Append(' ');
            }
            else if (!IsHidden(rune))
            {
                literal.Append(markdown ? Escaped(rune, entities) : Shown(rune));
            }
        }

        // Cards turn {{DATE(...)}} into a date.
        literal.Replace("{{", $"{{{WordJoiner}{{").Replace("://", $":{WordJoiner}//");
        foreach (var www in (ReadOnlySpan<string>)["www", "WWW", "Www"])
        {
            literal.Replace($"{www}.", $"{www}{WordJoiner}.");
        }

        var result = literal.ToString().Trim();
        return markdown && BlockMark(result) is var mark and >= 0 ? result.Insert(mark, "\\") : result;
    }

    private static string Escaped(Rune rune, bool entities) => rune.Value switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' when entities => "&amp;",
        '\\' or '*' or '_' or '`' or '~' or '[' or ']' => $"\\{(char)rune.Value}",
        _ => rune.ToString(),
    };

    private static string Shown(Rune rune) => rune.Value switch
    {
        '<' => "\u2039",
        '>' => "\u203a",
        _ => rune.ToString(),
    };

    private static bool IsSpace(Rune rune) =>
        rune.Value is '\n' or '\r' or '\t' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // Left out: they show nothing by themselves and change what is around them.
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
