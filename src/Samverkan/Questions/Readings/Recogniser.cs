using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings;

/// <summary>Finds what is meant by the words of a text: the longest runs first, written apart or together, inflected, misspelt.</summary>
internal sealed class Recogniser(Vocabulary vocabulary)
{
    private const int LongestRun = 9;
    private const int MostLetters = 256;
    private const int MostCorrections = 24;
    private const int ShortestCompound = 7;

    // Small words side by side make others by chance ("is it", "i sit"): they count only as they are written.
    private const int ShortestRejoined = 7;

    private readonly RecordPhrases records = new(vocabulary.Records);

    public List<Mention> Recognise(TokenizedText text)
    {
        var words = Words(text);
        var mentions = Segment(words);
        return Shadows.Resolve(Mend(words, mentions) ? Segment(words) : mentions);
    }

    private static List<Word> Words(TokenizedText text)
    {
        var words = new List<Word>(text.Count);
        for (var i = 0; i < text.Count; i++)
        {
            var token = text[i];
            var starts = i == 0 || text[i - 1].Clause != token.Clause;
            words.Add(new Word(text.Word(i).ToString(), text.Spelled(i).ToString(), token, starts, token.IsNumber ? text.Number(i) : null));
        }

        return words;
    }

    private List<Mention> Segment(List<Word> words)
    {
        var mentions = new List<Mention>(words.Count);
        var said = records.In(words);

        // Cleared once a text, not once a word.
        Span<char> letters = stackalloc char[3 * MostLetters];
        for (var i = 0; i < words.Count;)
        {
            var (length, meaning) = LongestAt(words, i, letters);
            if (length > 1 && LeavesName(words, i + length - 1, meaning, letters))
            {
                (length, meaning) = LongestAt(words[..(i + length - 1)], i, letters);
            }

            // "The police coordinator": the article does not take a part of a longer name with it.
            if (length > 1 && vocabulary.IsConnective(words[i].Text) && LongestAt(words, i + 1, letters) is { Meaning: { } named } longer && longer.Length >= length && (named.Entities.Length > 0 || named.Class == WordClass.Common))
            {
                (length, meaning) = LongestAt(words[..(i + 1)], i, letters);
            }

            var word = words[i];
            if (length == 0)
            {
                var partial = word.Number is null && vocabulary.IsOfName(word.Text);
                var name = word.Number is null && !partial && word.Token.Capitalised && !word.Token.AllCapitals && (!word.StartsClause || word.Token.Glued);
                mentions.Add(new Mention(i, i, word.Token.Clause, null, word.Number, partial, name, word.StartsClause, word.Corrected, word.Guessed, word.Token) { Bearers = partial ? vocabulary.Bearers(word.Text) : [], Record = said?[i] });
                i++;
                continue;
            }

            mentions.Add(new Mention(i, i + length - 1, word.Token.Clause, meaning, meaning!.Number ?? word.Number, Partial: false, LooksLikeName: false, word.StartsClause, Any(words, i, length, part => part.Corrected), Any(words, i, length, part => part.Guessed), word.Token) { Record = RecordPhrases.Together(said, i, length, meaning) });
            i += length;
        }

        return mentions;
    }

    // "Sits on the council": the phrase "on the" leaves a small word to the name that begins with it, where there is no such name without.
    private bool LeavesName(List<Word> words, int last, Meaning? phrase, Span<char> letters) =>
        phrase is { Entities.Length: 0, Behaviours.Length: 0, Parts.Length: 0 } && last + 1 < words.Count && vocabulary.IsConnective(words[last].Text)
        && LongestAt(words, last, letters) is { Length: > 1, Meaning.Entities.Length: > 0 }
        && LongestAt(words, last + 1, letters).Meaning is not { Entities.Length: > 0 };


    private static bool Any(List<Word> words, int start, int length, Func<Word, bool> holds)
    {
        for (var i = start; i < start + length; i++)
        {
            if (holds(words[i]))
            {
                return true;
            }
        }

        return false;
    }

    private (int Length, Meaning? Meaning) LongestAt(List<Word> words, int start, Span<char> letters)
    {
        if (words[start].Number is not null)
        {
            return (0, null);
        }

        var joined = letters[..MostLetters];
        var spelled = letters.Slice(MostLetters, MostLetters);
        var stems = letters[(2 * MostLetters)..];
        var (joinedLength, stemsLength) = (0, 0);
        (int Length, Meaning? Meaning) longest = (0, null);
        var verbal = false;
        var division = 0;
        for (var n = 1; n <= LongestRun && start + n <= words.Count; n++)
        {
            var word = words[start + n - 1];
            if (word.Number is not null || word.Token.Clause != words[start].Token.Clause || joinedLength + word.Text.Length > Math.Min(joined.Length, vocabulary.LongestKey))
            {
                break;
            }

            word.Text.CopyTo(joined[joinedLength..]);
            word.Spelled.CopyTo(spelled[joinedLength..]);
            var stem = Stem.Length(word.Text);
            division |= 1 << Math.Min(joinedLength + word.Text.Length, 31);
            var exact = vocabulary.Exact(spelled[..(joinedLength + word.Text.Length)], joined[..(joinedLength + word.Text.Length)]);
            if (exact is not null && joinedLength + word.Text.Length <= ShortestRejoined && !exact.Divisions.Contains(division))
            {
                exact = null;
            }

            verbal |= IsVerb(vocabulary.Exact(word.Text));

            // "Samverkansgrupper" is the plural of all of them, where "samverkansgruppen" is one of them.
            var generic = exact is not null && (exact.Cues & Cue.GroupWord) != 0;
            var everyday = exact is { Class: WordClass.Common, Cues: Cue.None };
            var named = generic || everyday || (n == 1 && verbal) ? null : vocabulary.Name(joined[..(joinedLength + stem)]);

            // "Gånger" has the stem of "gäng": a word that means something by itself is no inflected behaviour.
            named = exact is not null && named?.Behaviours.Length > 0 ? named with { Behaviours = [] } : named;
            var meaning = Both(exact, named);
            joinedLength += word.Text.Length;
            var small = vocabulary.IsConnective(word.Text);
            if (!small || n == 1)
            {
                word.Text.AsSpan(0, stem).CopyTo(stems[stemsLength..]);
                stemsLength += stem;
                if (!verbal && !generic && !everyday && n > 1)
                {
                    meaning = Both(meaning, vocabulary.Name(stems[..stemsLength]));
                }
            }

            if (meaning is not null)
            {
                longest = (n, meaning);
            }
        }

        return longest;
    }

    // "Samordnar rådet" is not "samordnare för rådet", though the stems are the same.
    private static bool IsVerb(Meaning? word) => word is not null && (word.Cues & Cue.Coordinate) != 0 && (word.Cues & Cue.CoordinatorWord) == 0;

    private static Meaning? Both(Meaning? first, Meaning? second) =>
        first is null ? second : second is null || ReferenceEquals(first, second) ? first : first.And(second);

    /// <summary>Puts known words where unknown ones stand; true when any was put.</summary>
    private bool Mend(List<Word> words, List<Mention> mentions)
    {
        var tries = 0;
        var mended = false;
        for (var m = mentions.Count - 1; m >= 0 && tries < MostCorrections; m--)
        {
            var mention = mentions[m];
            var index = mention.First;
            var word = words[index];
            if (!mention.IsUnknown || mention.Record is not null || vocabulary.IsOfPhrase(word.Text))
            {
                continue;
            }

            tries++;
            if (Compound(word.Text) is { } cut)
            {
                words[index] = word with { Text = word.Text[..cut.LeftLength], Spelled = word.Spelled[..cut.LeftLength] };
                words.Insert(index + 1, word with { Text = word.Text[cut.RightStart..], Spelled = word.Spelled[cut.RightStart..], StartsClause = false });
                mended = true;
            }
            else if (word.Token.BeforeDot && vocabulary.Spelling.Complete(word.Text) is { } whole)
            {
                words[index] = word with { Text = whole, Spelled = whole, Corrected = true };
                mended = true;
            }
            else if (MayBeMisspelt(word) && vocabulary.Spelling.Correct(word.Text, MostEdits(word)) is { } right)
            {
                words[index] = word with { Text = right, Spelled = right, Corrected = true, Guessed = !EditDistance.IsTransposition(word.Text, right) && !EditDistance.SameButForDoubling(word.Text, right) };
                mended = true;
            }
        }

        return mended;
    }

    // A name in the middle of a sentence is not a misspelling of a short word; a whole word in capitals is an abbreviation.
    private static bool MayBeMisspelt(Word word) => !word.Token.Glued && (!word.Token.Capitalised || word.StartsClause || word.Token.AllCapitals || word.Text.Length >= 7);

    private static int MostEdits(Word word) => word.Token.Capitalised && !word.StartsClause && !word.Token.AllCapitals ? 1 : 2;

    private (int LeftLength, int RightStart)? Compound(string word)
    {
        if (word.Length < ShortestCompound)
        {
            return null;
        }

        for (var cut = word.Length - 3; cut >= 3; cut--)
        {
            if (!CarriesMeaning(word.AsSpan(cut)))
            {
                continue;
            }

            if (CarriesMeaning(word.AsSpan(0, cut)))
            {
                return (cut, cut);
            }

            if (word[cut - 1] == 's' && cut > 3 && CarriesMeaning(word.AsSpan(0, cut - 1)))
            {
                return (cut - 1, cut);
            }
        }

        return null;
    }

    private bool CarriesMeaning(ReadOnlySpan<char> word) =>
        Both(vocabulary.Exact(word), vocabulary.Name(word[..Stem.Length(word)])) is { } meaning
        && (meaning.Entities.Length > 0 || meaning.Number is not null || (meaning.Cues != Cue.None && word.Length >= 4 && (meaning.Class & WordClass.Skip) == 0));
}
