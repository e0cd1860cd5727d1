using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Meetings.Minutes;

/// <summary>By which it is known whether a field still says what a card showed of it, in a few letters.</summary>
public static class DraftMark
{
    public const int Length = 6;

    /// <summary>Of an empty field.</summary>
    public static readonly string Empty = Of(null);

    /// <summary>Of what a card shows of a field.</summary>
    public static string Of(string? value) => OfTyped(Shown(value ?? string.Empty));

    /// <summary>Of what came back in a field. A card shows no more than fits; whatever is longer was typed.</summary>
    public static string OfTyped(string typed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(typed))))[..Length];

    /// <summary>What a card shows of a text, however long it is.</summary>
    public static string Shown(string value) => Plain(value) is { Length: > MinutesLimits.LongestText } longer ? longer[..Whole(longer, MinutesLimits.LongestText)].TrimEnd() : Plain(value);

    /// <summary>A text as it is kept. A client may send it back with other line ends and outer blanks.</summary>
    public static string Plain(string value) => value.ReplaceLineEndings("\n").Trim();

    // A letter of two characters is not cut in two.
    private static int Whole(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
}
