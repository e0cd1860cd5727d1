using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Searching;

/// <summary>The folded words of names, in both languages, each with what it is worth. Names that many rows share are cut once.</summary>
internal sealed class NameWords
{
    // "loknatverket" for "LÖK-nätverket"; nobody writes longer names as one word.
    private const int LongestJoined = 24;

    private readonly Dictionary<Names, IReadOnlyList<(string Word, byte Worth)>> known = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<(string Word, byte Worth)> Of(Names names) => known.TryGetValue(names, out var words) ? words : known[names] = Cut(names);

    public static IEnumerable<string> Of(string name)
    {
        var (_, joined, words) = Keys.Exact(name);
        return words.Count > 1 && joined.Length <= LongestJoined ? words.Append(joined) : words;
    }

    private static IReadOnlyList<(string Word, byte Worth)> Cut(Names names)
    {
        Localized?[] shown = [names.Name, names.ShortName, names.Definite];
        return
        [
            .. shown.OfType<Localized>().SelectMany(name => Of(name.Sv).Concat(Of(name.En))).Distinct().Select(word => (word, Nearness.Name)),
            .. names.AliasesSv.Concat(names.AliasesEn).SelectMany(Of).Distinct().Select(word => (word, Nearness.Alias)),
        ];
    }
}
