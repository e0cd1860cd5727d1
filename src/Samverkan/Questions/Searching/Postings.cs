using System.Runtime.InteropServices;
using Samverkan.Questions.Words;

namespace Samverkan.Questions.Searching;

/// <summary>For each word the numbers of what is called so. Words that begin alike have theirs side by side.</summary>
internal sealed class Postings
{
    private readonly SortedWords words;
    private readonly int[] starts;
    private readonly Posting[] all;
    private readonly Dictionary<string, List<int>> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> stemLookup;

    /// <param name="called">For each number, its words with what each is worth.</param>
    public Postings(IEnumerable<IReadOnlyDictionary<string, byte>> called)
    {
        var byWord = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        foreach (var (number, own) in called.Index())
        {
            foreach (var (word, worth) in own)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(byWord, word, out _);
                (list ??= []).Add(new Posting(number, worth));
            }
        }

        words = new SortedWords(byWord.Keys);
        starts = new int[words.Count + 1];
        all = new Posting[byWord.Values.Sum(list => list.Count)];
        for (var i = 0; i < words.Count; i++)
        {
            var list = byWord[words[i]];
            list.CopyTo(all, starts[i]);
            starts[i + 1] = starts[i] + list.Count;
            ref var stem = ref CollectionsMarshal.GetValueRefOrAddDefault(stems, words[i][..Stem.Length(words[i])], out _);
            (stem ??= new List<int>(1)).Add(i);
        }

        stemLookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Those with a word that begins so; the first are those whose word it is.</summary>
    /// <param name="whole">How many that are.</param>
    public ReadOnlySpan<Posting> Beginning(ReadOnlySpan<char> start, out int whole)
    {
        var range = words.Beginning(start);
        whole = !range.IsEmpty && words[range.From].Length == start.Length ? starts[range.From + 1] - starts[range.From] : 0;
        return Of(range);
    }

    /// <summary>The words that are this one in another form.</summary>
    public IReadOnlyList<int> FormsOf(ReadOnlySpan<char> word) => stemLookup.TryGetValue(word[..Stem.Length(word)], out var forms) ? forms : [];

    /// <summary>The words that begin like this one with one letter wrong.</summary>
    public IReadOnlyList<WordRange> Near(ReadOnlySpan<char> word) => words.Near(word);

    public ReadOnlySpan<Posting> Of(int word) => Of(new WordRange(word, word + 1));

    public ReadOnlySpan<Posting> Of(WordRange range) => range.IsEmpty ? [] : all.AsSpan(starts[range.From]..starts[range.To]);
}
