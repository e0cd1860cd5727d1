using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Searching;

/// <summary>The folded words of names, in both languages, each with what it is worth. Names that many rows share are cut once.</summary>
internal sealed class NameWords
{
    // "loknatverket" for "LÖK-nätverket"; nobody writes longer names as one word.
    private const int LongestJoined = 24;

    private readonly Dictionary<Names, IReadOnlyDictionary<string, byte>> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Each word once, with the most that it is worth.</summary>
    public IReadOnlyDictionary<string, byte> Of(Names names) => known.TryGetValue(names, out var words) ? words : known[names] = Cut(names);

    public static IEnumerable<string> Of(string name)
    {
        var (_, joined, words) = Keys.Exact(name);
        return words.Count > 1 && joined.Length <= LongestJoined ? words.Append(joined) : words;
    }

    private static Dictionary<string, byte> Cut(Names names)
    {
        var words = new Dictionary<string, byte>(StringComparer.Ordinal);
        Localized?[] shown = [names.Name, names.ShortName, names.Definite];
        foreach (var word in shown.OfType<Localized>().SelectMany(name => Of(name.Sv).Concat(Of(name.En))))
        {
            words.TryAdd(word, Nearness.Name);
        }

        foreach (var word in names.AliasesSv.Concat(names.AliasesEn).SelectMany(Of))
        {
            words.TryAdd(word, Nearness.Alias);
        }

        return words;
    }
}
