using Samverkan.Questions.Words;

namespace Samverkan.Questions.Readings;

/// <summary>Finds what the words of a text say of records, the longest phrases first, whatever else the same words mean.</summary>
internal sealed class RecordPhrases(RecordVocabulary vocabulary)
{
    private const int LongestRun = 6;
    private const RecordWord Nouns = RecordWord.Action | RecordWord.Decision | RecordWord.Minutes | RecordWord.Meeting;

    /// <summary>For each word what the phrase says that it is part of; null where no word says anything.</summary>
    public Meaning?[]? In(List<Word> words)
    {
        Meaning?[]? found = null;
        Span<char> letters = stackalloc char[vocabulary.Longest];
        for (var i = 0; i < words.Count;)
        {
            var (length, meaning) = vocabulary.Begins(words[i].Text) ? LongestAt(words, i, letters) : (0, null);
            if (length == 0)
            {
                i++;
                continue;
            }

            found ??= new Meaning?[words.Count];
            Array.Fill(found, meaning, i, length);
            i += length;
        }

        return found;
    }

    /// <summary>
    /// What a run of words says that means something else together. Names say nothing of records; of a phrase that is not all of records, such
    /// as "min granne", only a noun counts ("hur många möten").
    /// </summary>
    public static Meaning? Together(Meaning?[]? said, int start, int length, Meaning meaning)
    {
        if (said is null || meaning is not { Entities.Length: 0, Behaviours.Length: 0, Parts.Length: 0 })
        {
            return null;
        }

        var run = said.AsSpan(start, length);
        Meaning? together = null;
        foreach (var one in run)
        {
            together = one is null || ReferenceEquals(one, together) ? together : together?.And(one) ?? one;
        }

        return together is null || !run.Contains(null) ? together
            : (together.Records & Nouns) == RecordWord.None ? null
            : together with { Records = together.Records & Nouns };
    }

    private (int Length, Meaning? Meaning) LongestAt(List<Word> words, int start, Span<char> letters)
    {
        (int Length, Meaning? Meaning) longest = (0, null);
        var end = 0;
        for (var n = 1; n <= LongestRun && start + n <= words.Count; n++)
        {
            var word = words[start + n - 1];
            var space = n == 1 ? 0 : 1;
            if (word.Token.Clause != words[start].Token.Clause || end + space + word.Text.Length > letters.Length)
            {
                break;
            }

            letters[end] = ' ';
            word.Text.CopyTo(letters[(end + space)..]);
            end += space + word.Text.Length;
            longest = vocabulary.Find(letters[..end]) is { } meaning ? (n, meaning) : longest;
        }

        return longest;
    }
}
