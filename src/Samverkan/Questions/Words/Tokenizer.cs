using System.Globalization;
using System.Text;

namespace Samverkan.Questions.Words;

/// <summary>Cuts a text into words and numbers. Markup, mentions and invisible characters fall away here.</summary>
internal static class Tokenizer
{
    /// <summary>What is read of a text. A question is short; what comes after this is not one.</summary>
    public const int LongestRead = 6_000;

    private const int LongestAbbreviation = 4;
    private const string MentionStart = "<at";
    private const string MentionEnd = "</at>";

    public static TokenizedText Cut(string text)
    {
        var source = text.Length > LongestRead ? text[..LongestRead] : text;
        if (!IsNormal(source))
        {
            source = Normalised(source);
        }

        var folded = new char[source.Length];
        var tokens = new List<Token>(24);
        var clause = 0;
        var clauseHasWords = false;
        var previousEnd = -1;
        var dash = false;
        var slash = false;
        var comma = false;
        for (var i = 0; i < source.Length;)
        {
            var c = source[i];
            if (c == '<' && SkipMarkup(source, i) is var after && after > i)
            {
                i = after;
                continue;
            }

            if (!IsWord(c))
            {
                if (clauseHasWords && IsClauseEnd(source, i, tokens[^1].Length))
                {
                    clause++;
                    clauseHasWords = false;
                }

                dash = IsDash(c) || (dash && c == ' ');
                slash = c is '/' or '@';
                comma |= c is ',' or ':' or '(';
                i++;
                continue;
            }

            var number = char.IsAsciiDigit(c);
            var start = i;
            var capitals = 0;
            var accent = '\0';
            while (i < source.Length && IsWord(source[i]) && char.IsAsciiDigit(source[i]) == number)
            {
                capitals += char.IsUpper(source[i]) ? 1 : 0;
                accent = accent == '\0' && !char.IsAscii(source[i]) ? char.ToLowerInvariant(source[i]) : accent;
                folded[i] = Folding.Fold(source[i]);
                i++;
            }

            var shouted = capitals == i - start && capitals > 1;
            tokens.Add(new Token(start, i - start, number, char.IsUpper(c), shouted, previousEnd == start, dash, slash, comma, accent == '\0' && !shouted, accent, i < source.Length && source[i] == '.', clause));
            clauseHasWords = true;
            previousEnd = i;
            dash = slash = comma = false;
        }

        return new TokenizedText(source, source.ToLowerInvariant(), folded, tokens);
    }

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    private static bool IsWord(char c) => char.IsLetter(c) || char.IsAsciiDigit(c);

    private static bool IsClauseEnd(string text, int i, int lastWord) => text[i] switch
    {
        '?' or '!' or ';' or '\n' => true,
        '.' => i + 1 >= text.Length || (char.IsWhiteSpace(text[i + 1]) && !IsAbbreviation(text, i, lastWord)),
        _ => false,
    };

    // "repr. i", "t. ex.": a short word, and the sentence goes on in lower case.
    private static bool IsAbbreviation(string text, int dot, int lastWord) =>
        lastWord <= LongestAbbreviation && text.AsSpan(dot + 1).TrimStart() is [var next, ..] && char.IsLower(next);

    private static int SkipMarkup(string text, int start)
    {
        if (text.AsSpan(start).StartsWith(MentionStart, StringComparison.OrdinalIgnoreCase)
            && text.IndexOf(MentionEnd, start, StringComparison.OrdinalIgnoreCase) is var end and >= 0)
        {
            return end + MentionEnd.Length;
        }

        return text.IndexOf('>', start) is var close and >= 0 ? close + 1 : start;
    }

    private static bool IsNormal(string text)
    {
        foreach (var c in text)
        {
            if (c > '\u024f')
            {
                return false;
            }

            if (c is '\u00ad')
            {
                return false;
            }
        }

        return true;
    }

    // Malformed UTF-16 cannot be normalised; it can still be read letter by letter.
    private static string Normalised(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control) || rune.Value is '\n' or '\t')
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormKC);
    }
}
