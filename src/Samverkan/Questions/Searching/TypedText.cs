using Samverkan.Questions.Words;

namespace Samverkan.Questions.Searching;

/// <summary>The words of a search, folded, each once and without the small ones.</summary>
/// <param name="IsBlank">Nothing was typed, which asks for what is most used.</param>
internal sealed record TypedText(IReadOnlyList<string> Words, bool IsBlank)
{
    /// <summary>A bit each in a byte.</summary>
    private const int MostWords = 8;

    // Nobody searches for more; of a longer text the beginning is what was meant.
    private const int LongestRead = 200;

    public static TypedText Of(string text, Vocabulary vocabulary)
    {
        var read = text.AsSpan().TrimStart();
        var (_, _, all) = Keys.Exact(new string(read[..Math.Min(read.Length, LongestRead)]));
        var words = all.Distinct(StringComparer.Ordinal).ToList();
        var telling = words.Where(word => !vocabulary.IsConnective(word)).ToList();
        return new TypedText([.. (telling.Count > 0 ? telling : words).Take(MostWords)], read.IsEmpty);
    }
}
