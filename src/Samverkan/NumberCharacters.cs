using System.Buffers;
using System.Globalization;
using System.Text;

namespace Samverkan;

/// <summary>What each character is to a number that is written in any script and with any mark between its digits.</summary>
internal static class NumberCharacters
{
    private static readonly SearchValues<char> NoDigits = SearchValues.Create([.. Enumerable.Range(0, 128).Select(code => (char)code).Where(character => !char.IsAsciiDigit(character))]);

    /// <returns>Where the next character is that is or may be a digit; -1 when there is none.</returns>
    public static int NextDigit(ReadOnlySpan<char> text, int index) => text[index..].IndexOfAnyExcept(NoDigits) is var ahead and >= 0 ? index + ahead : -1;

    /// <summary>0 to 9 for the digits of any script, in circles and full width too; -1 for everything else.</summary>
    /// <param name="length">How many UTF-16 units the character at <paramref name="index"/> has.</param>
    public static int DigitAt(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        var character = text[index];
        if (char.IsAscii(character))
        {
            return char.IsAsciiDigit(character) ? character - '0' : -1;
        }

        if (!char.IsHighSurrogate(character))
        {
            return CharUnicodeInfo.GetDigitValue(character);
        }

        return Rune.DecodeFromUtf16(text[index..], out var rune, out length) == OperationStatus.Done && Rune.IsDigit(rune)
            ? (int)Rune.GetNumericValue(rune)
            : -1;
    }

    /// <summary>What is drawn as nothing, or on the digit before it.</summary>
    public static bool IsInvisible(ReadOnlySpan<char> text, int index)
    {
        var character = text[index];
        if (char.IsAscii(character))
        {
            return char.IsControl(character) && !char.IsWhiteSpace(character);
        }

        Rune.DecodeFromUtf16(text[index..], out var rune, out _);
        return character is '\u115f' or '\u1160' or '\u2800' or '\u3164' or '\uffa0'
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
    }

    public static NumberGap GapOf(char character) =>
        char.IsWhiteSpace(character) ? NumberGap.Space
        : character == '+' || character is '\uff0b' or '\u2795' || IsHyphen(character) ? NumberGap.Hyphen
        : character is '.' or '\uff0e' or '\u2024' or '\u3002' ? NumberGap.Point
        : character is '/' or '_' or '·' or '•' or '\u2027' or '\u2044' or '\u2215' or '\uff0f' ? NumberGap.Mark
        : character is ',' or ';' or '*' or '`' or '\\' or '|' or '(' or ')' or '[' or ']' or '\'' or '"' or '=' or '\u2019' or '\u201d' ? NumberGap.Odd
        : NumberGap.None;

    public static bool IsHyphen(char character) => character is '-' or '~' or '\u2212' or '\u02d7' or '\u00af' or '\u2043' or '\u207b' or '\u208b' or '\u2500' or '\u2796' or '\u30fc' or '\uff5e' or '\u223c'
        || (character > 127 && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation);
}
