namespace Samverkan.Questions.Words;

/// <summary>Damerau-Levenshtein distance in its restricted form (optimal string alignment): a swap of two neighbours is one edit.</summary>
public static class EditDistance
{
    private const int Longest = 64;

    /// <summary>The distance, or any number above <paramref name="limit"/> when it is greater than that.</summary>
    public static int Bounded(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > Longest || b.Length > Longest)
        {
            return limit + 1;
        }

        Span<int> beforePrevious = stackalloc int[b.Length + 1];
        Span<int> previous = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var lowest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distance = Math.Min(distance, beforePrevious[j - 2] + 1);
                }

                current[j] = distance;
                lowest = Math.Min(lowest, distance);
            }

            if (lowest > limit)
            {
                return limit + 1;
            }

            var spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }

        return previous[b.Length];
    }

    /// <summary>Whether two words differ only in letters written double ("grupen", "gruppen").</summary>
    internal static bool SameButForDoubling(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length && a[i] == b[j])
        {
            var letter = a[i];
            while (i < a.Length && a[i] == letter)
            {
                i++;
            }

            while (j < b.Length && b[j] == letter)
            {
                j++;
            }
        }

        return i == a.Length && j == b.Length;
    }

    /// <summary>Whether one vowel stands for another ("nivo" for "niva").</summary>
    internal static bool IsVowelSlip(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        var i = a.CommonPrefixLength(b);
        return i > 0 && i < a.Length && "aeiouy".Contains(a[i]) && "aeiouy".Contains(b[i]) && a[(i + 1)..].SequenceEqual(b[(i + 1)..]);
    }

    internal static bool IsTransposition(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        var i = a.CommonPrefixLength(b);
        return i + 1 < a.Length && a[i] == b[i + 1] && a[i + 1] == b[i] && a[(i + 2)..].SequenceEqual(b[(i + 2)..]);
    }
}
