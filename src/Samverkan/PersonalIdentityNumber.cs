using System.Globalization;

namespace Samverkan;

/// <summary>
/// Finds Swedish personal identity numbers and coordination numbers in text, however they are spelled.
/// The rule is that of Skatteverket (SKV 704, SKV 707): a day of birth (a coordination number adds 60 to the day),
/// three digits, and a check digit by the Luhn algorithm over the ten digits without the century.
/// </summary>
public static class PersonalIdentityNumber
{
    private const int Short = 10;
    private const int Long = 12;
    private const int WidestGap = 3;
    private const int GuidLength = 36;

    /// <summary>Whether <paramref name="text"/> holds such a number. Linear in its length; allocates nothing.</summary>
    public static bool Occurs(ReadOnlySpan<char> text)
    {
        var index = 0;
        while (index < text.Length)
        {
            if (DigitAt(text[index]) < 0)
            {
                index++;
            }
            else if (index > 0 && char.IsLetter(text[index - 1]))
            {
                index = SkipWord(text, index);
            }
            else if (IsNumberAt(text, index) && !IsInGuid(text, index))
            {
                return true;
            }
            else
            {
                index = SkipDigits(text, index);
            }
        }

        return false;
    }

    private static bool IsNumberAt(ReadOnlySpan<char> text, int start)
    {
        Span<byte> digits = stackalloc byte[Long];
        Span<char> before = stackalloc char[Long];
        before.Clear();
        var (count, gap) = (0, 0);
        for (var index = start; index < text.Length; index++)
        {
            var character = text[index];
            if (DigitAt(character) is var digit and >= 0)
            {
                digits[count++] = (byte)digit;
                gap = 0;
                if (count is Short or Long && EndsAt(text, index + 1) && IsNumber(digits[..count], before[..count]))
                {
                    return true;
                }

                if (count == Long)
                {
                    return false;
                }
            }
            else if (IsSeparator(character) && ++gap <= WidestGap)
            {
                before[count] = character;
            }
            else if (!IsInvisible(character))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>No letter or digit follows, nor digits of a longer number, a date or a time.</summary>
    private static bool EndsAt(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && IsInvisible(text[index]))
        {
            index++;
        }

        if (index == text.Length)
        {
            return true;
        }

        var goesOn = (IsHyphen(text[index]) || text[index] is ':' or '.') && index + 1 < text.Length && DigitAt(text[index + 1]) >= 0;
        return !char.IsLetterOrDigit(text[index]) && !goesOn;
    }

    /// <param name="before">The separator that stands before each digit; zero for none.</param>
    private static bool IsNumber(ReadOnlySpan<byte> digits, ReadOnlySpan<char> before)
    {
        if (digits.Length == Long && (digits[0], digits[1]) is not ((1, 8) or (1, 9) or (2, 0)))
        {
            return false;
        }

        var ten = digits[^Short..];
        var month = (ten[2] * 10) + ten[3];
        var day = (ten[4] * 10) + ten[5];
        day = day > 60 ? day - 60 : day;
        return month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(2000, month)
            && HasCheckDigit(ten)
            && !(digits.Length == Short && IsPhone(digits, before))
            && !(digits.Length == Long && IsDateAndTime(ten, before));
    }

    private static bool HasCheckDigit(ReadOnlySpan<byte> ten)
    {
        var sum = 0;
        for (var index = 0; index < ten.Length; index++)
        {
            var product = ten[index] * (index % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }

        return sum % 10 == 0;
    }

    /// <summary>"070-174 06 05", "08-508 290 00": begins with a zero and is not divided as a date is.</summary>
    private static bool IsPhone(ReadOnlySpan<byte> digits, ReadOnlySpan<char> before)
    {
        if (digits[0] != 0 || !before[1..].Contains('\0'))
        {
            return false;
        }

        var odd = before[1] != 0 || before[3] != 0 || before[5] != 0 || before[7] != 0;
        var areaCode = before[4] != 0 && before[2] == 0;
        return odd || areaCode;
    }

    /// <summary>"2026-01-15 10.30": a day, a space and an hour.</summary>
    private static bool IsDateAndTime(ReadOnlySpan<byte> ten, ReadOnlySpan<char> before) =>
        char.IsWhiteSpace(before[^4])
        && before[^3] == 0
        && before[^2] == '.'
        && before[^1] == 0
        && (ten[6] * 10) + ten[7] < 24
        && ten[8] < 6;

    /// <summary>Whether the digits at <paramref name="start"/> belong to a GUID, which may hold anything by chance.</summary>
    private static bool IsInGuid(ReadOnlySpan<char> text, int start)
    {
        var first = start;
        while (first > 0 && start - first < GuidLength && IsOfGuid(text[first - 1]))
        {
            first--;
        }

        var last = start;
        while (last < text.Length && last - first < GuidLength && IsOfGuid(text[last]))
        {
            last++;
        }

        return Guid.TryParseExact(text[first..last], "D", out _);
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && (DigitAt(text[index]) >= 0 || IsInvisible(text[index])))
        {
            index++;
        }

        return index;
    }

    private static int SkipWord(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && char.IsLetterOrDigit(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>0 to 9 for the decimal digits of any script, full-width ones too; -1 for everything else.</summary>
    private static int DigitAt(char character) =>
        char.IsAsciiDigit(character) ? character - '0'
        : char.IsAscii(character) ? -1
        : CharUnicodeInfo.GetDecimalDigitValue(character);

    private static bool IsOfGuid(char character) => char.IsAsciiHexDigit(character) || character == '-';

    private static bool IsInvisible(char character) => character > 127
        && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;

    private static bool IsSeparator(char character) =>
        character is '.' or '+' or '/' or '_' or '·' or '•' or '\uff0b' or '\uff0e' || IsHyphen(character) || char.IsWhiteSpace(character);

    private static bool IsHyphen(char character) => character is '-' or '~' or '\u2212' or '\u02d7' or '\u00af'
        || (character > 127 && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation);
}
