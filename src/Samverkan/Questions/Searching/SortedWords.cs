namespace Samverkan.Questions.Searching;

/// <summary>Folded words in order, so that those that begin alike stand together and are found without looking at the others.</summary>
internal sealed class SortedWords(IEnumerable<string> words)
{
    private readonly string[] sorted = [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public int Count => sorted.Length;

    public string this[int index] => sorted[index];

    public WordRange Beginning(ReadOnlySpan<char> start)
    {
        var range = new WordRange(0, Count);
        for (var depth = 0; depth < start.Length && !range.IsEmpty; depth++)
        {
            range = Next(range, depth, start[depth]);
        }

        return range;
    }

    /// <summary>Those that begin like a word with one letter wrong, missing, too many, or in the place of its neighbour. A range may come twice.</summary>
    public IReadOnlyList<WordRange> Near(ReadOnlySpan<char> typed)
    {
        var found = new List<WordRange>();
        Follow(new WordRange(0, Count), 0, typed, mayErr: true, found);
        return found;
    }

    private void Follow(WordRange range, int depth, ReadOnlySpan<char> rest, bool mayErr, List<WordRange> found)
    {
        if (range.IsEmpty)
        {
            return;
        }

        if (rest.IsEmpty)
        {
            found.Add(range);
            return;
        }

        Follow(Next(range, depth, rest[0]), depth + 1, rest[1..], mayErr, found);
        if (mayErr)
        {
            Err(range, depth, rest, found);
        }
    }

    private void Err(WordRange range, int depth, ReadOnlySpan<char> rest, List<WordRange> found)
    {
        Follow(range, depth, rest[1..], mayErr: false, found);
        if (rest.Length > 1)
        {
            Follow(Next(Next(range, depth, rest[1]), depth + 1, rest[0]), depth + 2, rest[2..], mayErr: false, found);
        }

        for (var from = First(range, depth, 0); from < range.To;)
        {
            var alike = new WordRange(from, First(range, depth, Letter(from, depth) + 1));
            Follow(alike, depth + 1, rest[1..], mayErr: false, found);
            Follow(alike, depth + 1, rest, mayErr: false, found);
            from = alike.To;
        }
    }

    private WordRange Next(WordRange range, int depth, char letter) => new(First(range, depth, letter), First(range, depth, letter + 1));

    // The first word of a range, whose words begin alike up to there, that has this letter there or a later one.
    private int First(WordRange range, int depth, int letter)
    {
        var (from, to) = range;
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            if (Letter(middle, depth) < letter)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }

    private int Letter(int word, int depth) => depth < sorted[word].Length ? sorted[word][depth] : -1;
}
