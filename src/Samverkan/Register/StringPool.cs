namespace Samverkan.Register;

/// <summary>One copy of the short texts that a file or a store says again and again: ids, words, dates. Bounded, as most long texts stand once.</summary>
public sealed class StringPool
{
    private const int Longest = 64;
    private const int Most = 50_000;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    public string Of(string text)
    {
        if (text.Length > Longest)
        {
            return text;
        }

        if (texts.TryGetValue(text, out var known))
        {
            return known;
        }

        if (texts.Count < Most)
        {
            texts.Add(text);
        }

        return text;
    }
}
