using System.Collections.Frozen;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Words;

/// <summary>Every word the bot knows: those of the two language files and the names of the register. Made once for a register.</summary>
internal sealed class Vocabulary
{
    // Names longer than this are not written as one word.
    private const int LongestJoined = 20;

    private readonly FrozenDictionary<string, Meaning> spelledWords;
    private readonly FrozenDictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> spelledLookup;
    private readonly FrozenDictionary<string, Meaning> exact;
    private readonly FrozenDictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> exactLookup;
    private readonly FrozenDictionary<string, Meaning> names;
    private readonly FrozenDictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> nameLookup;
    private readonly KeyShapes spelledShapes;
    private readonly KeyShapes exactShapes;
    private readonly KeyShapes nameShapes;
    private readonly FrozenSet<string> nameStems;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> nameStemLookup;
    private readonly FrozenSet<string> phraseWordSet;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> phraseWordLookup;
    private readonly FrozenSet<string> nameWords;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> nameWordLookup;
    private readonly FrozenDictionary<string, PersonId[]> bearers;

    public Vocabulary(RegisterSnapshot register)
    {
        var asSpelled = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        var phraseWords = new HashSet<string>(StringComparer.Ordinal);
        var words = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        foreach (var (phrase, meaning) in LanguageFile.Of(Language.Swedish).Words().Concat(LanguageFile.Of(Language.English).Words()))
        {
            var (spelled, folded, parts) = Keys.Exact(phrase);
            var divided = meaning with { Divisions = [Keys.Division(parts)] };
            Put(asSpelled, spelled, divided);
            Put(words, folded, divided);
            if (parts.Count > 1)
            {
                phraseWords.UnionWith(parts);
            }
        }

        var named = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        var joinedNames = new HashSet<string>(StringComparer.Ordinal);
        var spoken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, meaning) in RegisterNames.Of(register))
        {
            var (joined, stems) = Keys.OfName(name, word => words.TryGetValue(word, out var known) && known.Class.HasFlag(WordClass.Connective));
            if (stems.Length == 0)
            {
                continue;
            }

            Put(named, joined, meaning);
            if (stems != joined)
            {
                Put(named, stems, meaning);
            }

            var text = Tokenizer.Cut(name);
            var together = string.Concat(Enumerable.Range(0, text.Count).Select(i => text.Word(i).ToString()));
            if (together.Length <= LongestJoined)
            {
                joinedNames.Add(together);
            }

            for (var i = 0; i < text.Count; i++)
            {
                spoken.Add(text.Word(i).ToString());
            }
        }

        spelledWords = asSpelled.ToFrozenDictionary(StringComparer.Ordinal);
        spelledLookup = spelledWords.GetAlternateLookup<ReadOnlySpan<char>>();
        exact = words.ToFrozenDictionary(StringComparer.Ordinal);
        exactLookup = exact.GetAlternateLookup<ReadOnlySpan<char>>();
        names = named.ToFrozenDictionary(StringComparer.Ordinal);
        nameLookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        spelledShapes = new KeyShapes(asSpelled.Keys);
        exactShapes = new KeyShapes(words.Keys);
        nameShapes = new KeyShapes(named.Keys);
        nameWords = spoken.ToFrozenSet(StringComparer.Ordinal);
        phraseWordSet = phraseWords.ToFrozenSet(StringComparer.Ordinal);
        phraseWordLookup = phraseWordSet.GetAlternateLookup<ReadOnlySpan<char>>();
        nameWordLookup = nameWords.GetAlternateLookup<ReadOnlySpan<char>>();
        nameStems = spoken.Select(word => word[..Stem.Length(word)]).ToFrozenSet(StringComparer.Ordinal);
        nameStemLookup = nameStems.GetAlternateLookup<ReadOnlySpan<char>>();
        bearers = RegisterNames.Bearers(register);
        LongestKey = words.Keys.Concat(named.Keys).Max(key => key.Length) + 6;
        Spelling = new SpellingIndex(SpellingWords(words, spoken.Concat(joinedNames).ToHashSet(StringComparer.Ordinal), phraseWords, Records));
    }

    /// <summary>No run of words longer than this, in letters, can mean anything.</summary>
    public int LongestKey { get; }

    public SpellingIndex Spelling { get; }

    /// <summary>The words of the records of meetings, which stand beside all these.</summary>
    public RecordVocabulary Records { get; } = new();

    public Meaning? Exact(ReadOnlySpan<char> key) => exactShapes.MayHave(key) && exactLookup.TryGetValue(key, out var meaning) ? meaning : null;

    /// <summary>"Nämn" and "namn", "när" and "når" are told apart where they are spelled out.</summary>
    public Meaning? Exact(ReadOnlySpan<char> spelled, ReadOnlySpan<char> folded) =>
        spelledShapes.MayHave(spelled) && spelledLookup.TryGetValue(spelled, out var meaning) ? meaning : Exact(folded);

    public Meaning? Name(ReadOnlySpan<char> key) => nameShapes.MayHave(key) && nameLookup.TryGetValue(key, out var meaning) ? meaning : null;

    /// <summary>Whether a folded word is part of a name of the register, in any form.</summary>
    public bool IsOfName(ReadOnlySpan<char> word) => nameWordLookup.Contains(word) || nameStemLookup.Contains(word[..Stem.Length(word)]);

    /// <summary>The people one of whose names a folded word is, also in the genitive.</summary>
    public IReadOnlyList<PersonId> Bearers(string word) =>
        bearers.TryGetValue(word, out var people) || (word.EndsWith('s') && bearers.TryGetValue(word[..^1], out people)) ? people : [];

    /// <summary>Whether a folded word is part of a phrase of the languages: spelt right, though alone it means nothing here.</summary>
    public bool IsOfPhrase(ReadOnlySpan<char> word) => phraseWordLookup.Contains(word);

    public bool IsConnective(ReadOnlySpan<char> word) => Exact(word) is { } meaning && meaning.Class.HasFlag(WordClass.Connective);

    private static void Put(Dictionary<string, Meaning> words, string key, Meaning meaning)
    {
        if (key.Length > 0)
        {
            words[key] = words.TryGetValue(key, out var known) ? known.And(meaning) : meaning;
        }
    }

    private static IEnumerable<KeyValuePair<string, bool>> SpellingWords(Dictionary<string, Meaning> words, HashSet<string> spoken, HashSet<string> phraseWords, RecordVocabulary records)
    {
        var preferred = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (word, meaning) in words)
        {
            preferred[word] = meaning.Cues != Cue.None || meaning.Number is not null;
        }

        foreach (var word in phraseWords)
        {
            preferred.TryAdd(word, false);
        }

        foreach (var (word, alone) in records.Words)
        {
            preferred.TryAdd(word, alone);
        }

        foreach (var word in spoken)
        {
            preferred[word] = true;
            preferred.TryAdd(word[..Stem.Length(word)], true);
        }

        return preferred.Where(pair => pair.Key.All(char.IsLetter));
    }
}
