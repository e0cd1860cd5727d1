namespace Samverkan;

/// <summary>
/// Finds Swedish personal identity numbers and coordination numbers in text, however they are spelled.
/// The rule is that of Skatteverket (SKV 704, SKV 707): a day of birth (a coordination number adds 60 to the day),
/// three digits, and a check digit by the Luhn algorithm over the ten digits without the century.
/// </summary>
public static class PersonalIdentityNumber
{
    /// <summary>The digits of a number without the century.</summary>
    public const int Shortest = 10;

    /// <summary>The digits of a number with the century.</summary>
    public const int Longest = 12;

    private const int WidestGap = 6;
    private const int GuidLength = 36;

    /// <summary>What people write straight before the digits.</summary>
    private static readonly string[] Labels = ["nr", "nummer", "född"];

    /// <summary>Whether <paramref name="text"/> holds such a number. Linear in its length; allocates nothing.</summary>
    public static bool Occurs(ReadOnlySpan<char> text)
    {
        var index = 0;
        while (NumberCharacters.NextDigit(text, index) is var next and >= 0)
        {
            index = next;
            if (NumberCharacters.DigitAt(text, index, out var length) < 0)
            {
                index += length;
            }
            else if (index > 0 && char.IsLetter(text[index - 1]) && !IsLabelled(text[..index]))
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
        Span<byte> digits = stackalloc byte[Longest];
        Span<NumberGap> before = stackalloc NumberGap[Longest];
        before.Clear();
        var (count, width, index) = (0, 0, start);
        while (index < text.Length)
        {
            if (NumberCharacters.DigitAt(text, index, out var length) is var digit and >= 0)
            {
                digits[count++] = (byte)digit;
                (width, index) = (0, index + length);
                if (count is Shortest or Longest && IsNumber(digits[..count], before[..count], EndAt(text, index)))
                {
                    return true;
                }

                if (count == Longest)
                {
                    return false;
                }
            }
            else if (NumberCharacters.IsInvisible(text, index))
            {
                index += length;
            }
            else if (NumberCharacters.GapOf(text[index]) is var gap and not NumberGap.None && ++width <= WidestGap)
            {
                before[count] |= gap;
                index++;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    private static NumberEnd EndAt(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && NumberCharacters.IsInvisible(text, index))
        {
            NumberCharacters.DigitAt(text, index, out var length);
            index += length;
        }

        if (index >= text.Length)
        {
            return NumberEnd.Clear;
        }

        if (NumberCharacters.DigitAt(text, index, out _) >= 0)
        {
            return NumberEnd.Digit;
        }

        return char.IsLetter(text[index]) ? NumberEnd.Letter
            : index + 1 >= text.Length || NumberCharacters.DigitAt(text, index + 1, out _) < 0 ? NumberEnd.Clear
            : NumberCharacters.IsHyphen(text[index]) ? NumberEnd.HyphenAndDigit
            : text[index] is ':' or '.' ? NumberEnd.PointAndDigit
            : NumberEnd.Clear;
    }

    /// <param name="before">What stands before each digit.</param>
    private static bool IsNumber(ReadOnlySpan<byte> digits, ReadOnlySpan<NumberGap> before, NumberEnd end)
    {
        if (end == NumberEnd.Digit || (digits.Length == Longest && (digits[0], digits[1]) is not ((1, 8) or (1, 9) or (2, 0))))
        {
            return false;
        }

        var ten = digits[^Shortest..];
        var month = (ten[2] * 10) + ten[3];
        var day = (ten[4] * 10) + ten[5];
        day = day > 60 ? day - 60 : day;
        return month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(2000, month)
            && HasCheckDigit(ten)
            && NumberSpelling.IsOfNumber(digits, before, end);
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
        while (index < text.Length && (NumberCharacters.DigitAt(text, index, out var length) >= 0 || NumberCharacters.IsInvisible(text, index)))
        {
            index += length;
        }

        return index;
    }

    private static int SkipWord(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length)
        {
            // A digit may take two characters, neither of which is a letter or a digit by itself.
            var isDigit = NumberCharacters.DigitAt(text, index, out var length) >= 0;
            if (!isDigit && !char.IsLetter(text[index]))
            {
                return index;
            }

            index += isDigit ? length : 1;
        }

        return index;
    }

    /// <summary>"pnr811218-9876": the word that ends here says that a number comes.</summary>
    private static bool IsLabelled(ReadOnlySpan<char> text)
    {
        foreach (var label in Labels)
        {
            if (text.EndsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfGuid(char character) => char.IsAsciiHexDigit(character) || character == '-';
}
