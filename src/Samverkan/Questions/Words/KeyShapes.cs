namespace Samverkan.Questions.Words;

/// <summary>
/// Tells of most texts that they are none of the keys, by their length and the letters at their ends. Of a question every run of words is
/// looked for and hardly any is there; this costs a tenth of a look.
/// </summary>
internal sealed class KeyShapes
{
    private const int Slots = 4096;
    private readonly uint[] lengths = new uint[Slots];

    public KeyShapes(IEnumerable<string> keys)
    {
        foreach (var key in keys.Where(key => key.Length > 0))
        {
            lengths[Slot(key)] |= Length(key);
        }
    }

    /// <returns>False when <paramref name="text"/> is surely no key.</returns>
    public bool MayHave(ReadOnlySpan<char> text) => text.Length > 0 && (lengths[Slot(text)] & Length(text)) != 0;

    private static uint Length(ReadOnlySpan<char> text) => 1u << (text.Length & 31);

    private static int Slot(ReadOnlySpan<char> text) => ((text[0] * 961) + (text[text.Length / 2] * 31) + text[^1]) & (Slots - 1);
}
