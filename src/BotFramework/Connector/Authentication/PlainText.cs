using System.Buffers;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A name from outside as a log may have it: at most 100 characters, and none but those of ids and addresses.</summary>
internal static class PlainText
{
    private const int Longest = 100;
    private static readonly SearchValues<char> _plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/=+");

    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "-";
        if (text.Length <= Longest && !text.AsSpan().ContainsAnyExcept(_plain))
            return text;
        return string.Create(Math.Min(text.Length, Longest), text, static (plain, each) => each.AsSpan(0, plain.Length).ReplaceAnyExcept(plain, _plain, '?'));
    }
}
