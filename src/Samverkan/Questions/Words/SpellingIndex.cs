namespace Samverkan.Questions.Words;

/// <summary>
/// Finds the known word that a misspelt one most likely is. Words one edit away are found through their one-letter deletions;
/// long words two edits away among those with the same first letter and about the same length.
/// </summary>
internal sealed class SpellingIndex
{
    private const int ShortestCorrected = 4;
    private const int TwoEditsFrom = 8;
    private const int LongestCompletion = 12;
    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouy");

    private const int DoublingIsLikely = 4;

    private readonly Dictionary<string, List<int>> deletions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<int, List<int>> buckets = [];
    private readonly List<(string Word, bool Preferred)> words = [];

    /// <param name="known">Folded words; the preferred ones carry meaning and win over function words at the same distance.</param>
    public SpellingIndex(IEnumerable<KeyValuePair<string, bool>> known)
    {
        lookup = deletions.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (word, preferred) in known)
        {
            if (word.Length >= ShortestCorrected - 1 && word.Length <= 40)
            {
                Add(word, preferred);
            }
        }
    }

    /// <summary>The corrected word, or null where nothing known is near enough.</summary>
    public string? Correct(ReadOnlySpan<char> word, int mostEdits)
    {
        if (word.Length is < ShortestCorrected - 1 or > 40)
        {
            return null;
        }

        var best = new Best(word.Length < TwoEditsFrom ? 1 : mostEdits);
        Span<char> buffer = stackalloc char[word.Length];
        Try(word, word, ref best);
        for (var i = 0; i < word.Length; i++)
        {
            word[..i].CopyTo(buffer);
            word[(i + 1)..].CopyTo(buffer[i..]);
            Try(buffer[..(word.Length - 1)], word, ref best);
        }

        if (best.Index < 0 && best.Limit > 1)
        {
            for (var length = word.Length - 2; length <= word.Length + 2; length++)
            {
                if (buckets.TryGetValue(Bucket(word[0], length), out var bucket))
                {
                    Consider(bucket, word, ref best);
                }
            }
        }

        return best.Index < 0 ? null : words[best.Index].Word;
    }

    /// <summary>The shortest word with a meaning that an abbreviation ("strat.") may stand for, or null.</summary>
    public string? Complete(string start)
    {
        if (start.Length < ShortestCorrected)
        {
            return null;
        }

        string? shortest = null;
        for (var length = start.Length + 2; length <= start.Length + LongestCompletion && shortest is null; length++)
        {
            if (buckets.TryGetValue(Bucket(start[0], length), out var bucket))
            {
                shortest = bucket.Select(index => words[index]).Where(word => word.Preferred && word.Word.StartsWith(start, StringComparison.Ordinal)).Select(word => word.Word).Min(StringComparer.Ordinal);
            }
        }

        return shortest;
    }

    private static int Bucket(char first, int length) => (first << 8) | length;

    private void Add(string word, bool preferred)
    {
        var index = words.Count;
        words.Add((word, preferred));
        Put(word, index);
        for (var i = 0; i < word.Length; i++)
        {
            Put(word.Remove(i, 1), index);
        }

        var key = Bucket(word[0], word.Length);
        if (!buckets.TryGetValue(key, out var bucket))
        {
            buckets[key] = bucket = [];
        }

        bucket.Add(index);
    }

    private void Put(string key, int index)
    {
        if (!deletions.TryGetValue(key, out var list))
        {
            deletions[key] = list = new List<int>(1);
        }

        if (list.Count == 0 || list[^1] != index)
        {
            list.Add(index);
        }
    }

    private void Try(ReadOnlySpan<char> key, ReadOnlySpan<char> word, ref Best best)
    {
        if (lookup.TryGetValue(key, out var candidates))
        {
            Consider(candidates, word, ref best);
        }
    }

    private void Consider(List<int> candidates, ReadOnlySpan<char> word, ref Best best)
    {
        foreach (var index in candidates)
        {
            var (candidate, preferred) = words[index];
            var distance = EditDistance.Bounded(word, candidate, best.Limit);
            if (distance > best.Limit || !NearEnough(word, candidate))
            {
                continue;
            }

            var score = (distance * 8)
                - (EditDistance.SameButForDoubling(word, candidate) ? DoublingIsLikely : 0)
                + (candidate[0] == word[0] ? 0 : 3)
                + (preferred ? 0 : 2)
                + (candidate.Length == word.Length ? 0 : 1);
            if (score < best.Score)
            {
                best = best with { Score = score, Index = index };
            }
        }
    }

    // A short word is only another one's misspelling when letters changed places or one is missing, or it is an abbreviation with one letter wrong.
    private static bool NearEnough(ReadOnlySpan<char> word, string candidate) => word.Length switch
    {
        < ShortestCorrected => candidate.Length == word.Length && EditDistance.IsTransposition(word, candidate),
        ShortestCorrected => EditDistance.IsTransposition(word, candidate) || EditDistance.SameButForDoubling(word, candidate)
            || EditDistance.IsVowelSlip(word, candidate)
            || (candidate[0] == word[0] && (candidate.Length > word.Length || (candidate.Length == word.Length && word.IndexOfAny(Vowels) < 0))),
        _ => candidate.Length >= ShortestCorrected,
    };

    private readonly record struct Best(int Limit)
    {
        public int Score { get; init; } = int.MaxValue;

        public int Index { get; init; } = -1;
    }
}
