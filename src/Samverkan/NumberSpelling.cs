namespace Samverkan;

/// <summary>Tells a number that is divided as people divide such numbers from telephone numbers, lists, dates and times.</summary>
internal static class NumberSpelling
{
    private const int Long = 12;

    /// <param name="before">What stands before each digit.</param>
    public static bool IsOfNumber(ReadOnlySpan<byte> digits, ReadOnlySpan<NumberGap> before, NumberEnd end) =>
        IsWritten(before, end)
        && (digits.Length == Long ? !IsDateAndTime(digits, before) && !IsDates(before) : !IsPhone(digits, before));

    /// <summary>
    /// Whether these are the gaps and the end of a number, not of a list, a date or a longer word. Written as it should be, with a hyphen
    /// before the last four and nothing else, it is one whatever follows: a file's ending, a genitive.
    /// </summary>
    private static bool IsWritten(ReadOnlySpan<NumberGap> before, NumberEnd end)
    {
        var (proper, plain, listed) = (true, true, false);
        for (var index = 1; index < before.Length; index++)
        {
            var isLast = index == before.Length - 4;
            var isCentury = before.Length == Long && index == 2;
            listed |= before[index].HasFlag(NumberGap.Odd) && !isLast && !isCentury;
            proper &= isLast ? before[index].HasFlag(NumberGap.Hyphen) : before[index] == NumberGap.None;
            plain &= before[index] == NumberGap.None;
        }

        return !listed && (end == NumberEnd.Clear || proper || (plain && end == NumberEnd.HyphenAndDigit));
    }

    /// <summary>"070-174 06 05", "08-508 290 00": begins with a zero and is not divided as a date is.</summary>
    private static bool IsPhone(ReadOnlySpan<byte> digits, ReadOnlySpan<NumberGap> before)
    {
        if (digits[0] != 0 || !before[1..].Contains(NumberGap.None))
        {
            return false;
        }

        var odd = before[1] != 0 || before[3] != 0 || before[5] != 0 || before[7] != 0;
        var areaCode = before[4] != 0 && before[2] == 0;
        return odd || areaCode;
    }

    /// <summary>"2026-01-15 10.30": a day, a space and an hour.</summary>
    private static bool IsDateAndTime(ReadOnlySpan<byte> digits, ReadOnlySpan<NumberGap> before) =>
        before[^4].HasFlag(NumberGap.Space)
        && !before[^4].HasFlag(NumberGap.Hyphen)
        && before[^3] == NumberGap.None
        && before[^2] == NumberGap.Point
        && before[^1] == NumberGap.None
        && (digits[^4] * 10) + digits[^3] < 24
        && digits[^2] < 6;

    /// <summary>"190101-201231": from a day to a day.</summary>
    private static bool IsDates(ReadOnlySpan<NumberGap> before) =>
        before[6] != NumberGap.None && !before[1..6].ContainsAnyExcept(NumberGap.None) && !before[7..].ContainsAnyExcept(NumberGap.None);
}
