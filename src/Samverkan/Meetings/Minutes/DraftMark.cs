using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Meetings.Minutes;

/// <summary>By which it is known whether a field still says what a card showed of it, in a few letters.</summary>
public static class DraftMark
{
    public const int Length = 6;

    /// <summary>Of an empty field.</summary>
    public static readonly string Empty = Of(null);

    // A client may send line ends and outer blanks otherwise than it was given them.
    public static string Of(string? value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((value ?? string.Empty).Trim().ReplaceLineEndings("\n"))))[..Length];
}
