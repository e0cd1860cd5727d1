using System.Collections.Frozen;

namespace Samverkan.Questions.Words;

/// <summary>The words of the records of meetings in both languages, found by folded words with a space between them.</summary>
internal sealed class RecordVocabulary
{
    private readonly FrozenDictionary<string, Meaning> phrases;
    private readonly FrozenDictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly FrozenSet<string> first;
    private readonly KeyShapes shapes;

    public RecordVocabulary()
    {
        var found = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        foreach (var (phrase, meaning) in LanguageFile.Of(Language.Swedish).Records().Concat(LanguageFile.Of(Language.English).Records()))
        {
            var key = string.Join(' ', Keys.Exact(phrase).Words);
            found[key] = found.TryGetValue(key, out var known) ? known.And(meaning) : meaning;
        }

        phrases = found.ToFrozenDictionary(StringComparer.Ordinal);
        lookup = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        first = found.Keys.Select(key => key.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
        shapes = new KeyShapes(found.Keys);
        Longest = found.Keys.Max(key => key.Length);
    }

    /// <summary>No phrase has more letters.</summary>
    public int Longest { get; }

    /// <summary>Each word of the phrases, and whether it says something by itself: what a misspelt word may be.</summary>
    public IEnumerable<(string Word, bool Alone)> Words => phrases.Keys.SelectMany(key => key.Split(' ')).Distinct(StringComparer.Ordinal).Select(word => (word, phrases.ContainsKey(word)));

    /// <summary>Whether a phrase begins with this folded word.</summary>
    public bool Begins(string word) => first.Contains(word);

    public Meaning? Find(ReadOnlySpan<char> phrase) => shapes.MayHave(phrase) && lookup.TryGetValue(phrase, out var meaning) ? meaning : null;
}
