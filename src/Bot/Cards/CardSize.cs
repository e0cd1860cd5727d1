namespace Samverkan.Bot.Cards;

/// <summary>How much a text takes in a message, in bytes: as JSON, in UTF-8.</summary>
internal static class CardSize
{
    private const int Escaped = 6;

    public static int Of(string? text)
    {
        var bytes = 0;
        foreach (var character in text.AsSpan())
        {
            bytes += character switch
            {
                '"' or '\\' or '\n' or '\r' or '\t' => 2,
                < ' ' => Escaped,
                < '\u0080' => 1,
                < '\u0800' => 2,
                _ => char.IsSurrogate(character) ? Escaped : 3,
            };
        }

        return bytes;
    }
}
