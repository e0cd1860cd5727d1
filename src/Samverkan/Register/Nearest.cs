namespace Samverkan.Register;

/// <summary>The allowed word that a misspelled one is most likely meant to be.</summary>
internal static class Nearest
{
    private const int LongestWord = 80;

    /// <summary>So that a large file of mistakes is told of at once.</summary>
    private const int MostCandidates = 1000;

    /// <returns>The nearest of <paramref name="allowed"/> by edit distance; null when none is near.</returns>
    public static string? To(string word, IEnumerable<string> allowed)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? nearest = null;
        var best = (word.Length < 4 ? 1 : Math.Max(2, word.Length / 3)) + 1;
        foreach (var candidate in allowed.Take(MostCandidates))
        {
            if (Math.Abs(candidate.Length - word.Length) < best && Distance(word, candidate) is var distance && distance < best)
            {
                (nearest, best) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>Insertions, deletions, replacements and swapped neighbours, letter case aside.</summary>
    private static int Distance(string left, string right)
    {
        var (before, previous, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var column = 0; column <= right.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = Same(left[row - 1], right[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + cost);
                if (row > 1 && column > 1 && Same(left[row - 1], right[column - 2]) && Same(left[row - 2], right[column - 1]))
                {
                    current[column] = Math.Min(current[column], before[column - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
