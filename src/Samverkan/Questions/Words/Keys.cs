using System.Text;

namespace Samverkan.Questions.Words;

/// <summary>
/// The keys a phrase is found by. Names are written apart, together and inflected; so a key has no spaces, and a name has two:
/// its words as they are with the last one stemmed, and the stems of all its words without the small ones.
/// </summary>
internal static class Keys
{
    /// <summary>The key of a phrase as it is spelled, the key without dots and rings, and its words without them.</summary>
    public static (string Spelled, string Folded, List<string> Words) Exact(string phrase)
    {
        var text = Tokenizer.Cut(phrase);
        var spelled = string.Concat(Enumerable.Range(0, text.Count).Select(i => text.Spelled(i).ToString()));
        var words = Enumerable.Range(0, text.Count).Select(i => text.Word(i).ToString()).ToList();
        return (spelled, string.Concat(words), words);
    }

    /// <summary>A bit for each letter of the joined words that a word ends at; words beyond 31 letters are not told apart.</summary>
    public static int Division(IEnumerable<string> words)
    {
        var (division, end) = (0, 0);
        foreach (var word in words)
        {
            end += word.Length;
            division |= 1 << Math.Min(end, 31);
        }

        return division;
    }

    public static (string Joined, string Stems) OfName(string name, Func<string, bool> isConnective)
    {
        var text = Tokenizer.Cut(name);
        var joined = new StringBuilder(name.Length);
        var stems = new StringBuilder(name.Length);
        for (var i = 0; i < text.Count; i++)
        {
            var word = text.Word(i);
            var stem = word[..Stem.Length(word)];
            joined.Append(i == text.Count - 1 ? stem : word);
            // A small word that begins a name is part of it.
            if (i == 0 || !isConnective(word.ToString()))
            {
                stems.Append(stem);
            }
        }

        return (joined.ToString(), stems.ToString());
    }
}
