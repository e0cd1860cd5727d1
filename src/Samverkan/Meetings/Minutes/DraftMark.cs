using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Meetings.Minutes;

/// <summary>By which it is known whether a field still says what a card showed of it, in a few letters.</summary>
public static class DraftMark
{
    public const int Length = 6;

    /// <summary>Of an empty field.</summary>
    public static readonly string Empty = Of(null);

    public static string Of(string? value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Shown(value ?? string.Empty).ReplaceLineEndings("\n"))))[..Length];

    /// <summary>What a card shows of a text, however long it is. A client may send it back with other line ends and outer blanks.</summary>
    public static string Shown(string value) => value.Trim() is { Length: > MinutesLimits.LongestText } longer ? longer[..MinutesLimits.LongestText].TrimEnd() : value.Trim();
}
