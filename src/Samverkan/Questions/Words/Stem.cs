namespace Samverkan.Questions.Words;

/// <summary>
/// A light stem for the nouns of the register: the same ending is taken off the names and off what people write,
/// so that "nätverkets", "nätverken" and "nätverk" meet. The endings are those of Swedish nouns; English plurals fall out of the same rule.
/// </summary>
internal static class Stem
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings =
        ["arna", "erna", "orna", "ande", "aren", "ena", "are", "ar", "er", "or", "en", "et", "na", "at", "ad", "an", "a", "e", "n", "t"];

    /// <summary>The length of the stem of a folded word.</summary>
    public static int Length(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'i' or 'u'))
        {
            length--;
        }

        foreach (var ending in Endings)
        {
            var rest = length - ending.Length;
            if (rest >= ShortestStem && (ending.Length > 1 || rest > ShortestStem) && word[..length].EndsWith(ending, StringComparison.Ordinal))
            {
                return rest;
            }
        }

        return length;
    }
}
