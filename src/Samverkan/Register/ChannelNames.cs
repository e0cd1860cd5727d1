using System.Buffers;
using System.Globalization;
using System.Text;

namespace Samverkan.Register;

/// <summary>What a group's channel can be called in Teams: as near to a name as Teams takes. Source: reference of Microsoft Graph, create channel.</summary>
public static class ChannelNames
{
    /// <summary>Characters of a name.</summary>
    public const int Longest = 50;

    // A name that is cut in the middle of its first words is worse than one that is cut in a word.
    private const int ShortestCut = 20;

    private static readonly SearchValues<char> Refused = SearchValues.Create("~#%&*{}+/\\:<>?|'\",");
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("/\\|");

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "forms", "CON", "PRN", "AUX", "NUL", "desktop.ini", "_vti_",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <returns>The name itself where Teams takes it; empty when nothing of it is left.</returns>
    public static string Legal(string name)
    {
        var legal = Trimmed(Replaced(name));
        if (legal.Length > Longest)
        {
            var cut = legal.LastIndexOf(' ', Longest);
            legal = Trimmed(legal[..(cut >= ShortestCut ? cut : Longest)]);
        }

        return Reserved.Contains(legal) ? $"{legal.Trim('_')} (grupp)" : legal;
    }

    /// <summary>Another name for a second channel, as long as a name may be: "SSPF Lundby 2".</summary>
    /// <param name="name">A legal one.</param>
    public static string Numbered(string name, int number) => WithEnding(name, string.Create(CultureInfo.InvariantCulture, $" {number}"));

    /// <summary>The name with an ending, cut before it where it grows too long.</summary>
    public static string WithEnding(string name, string ending) =>
        (name.Length + ending.Length > Longest ? Trimmed(name[..(Longest - ending.Length)]) : name) + ending;

    private static string Replaced(string name)
    {
        var replaced = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            var next = Hyphens.Contains(character) ? '-' : Refused.Contains(character) || char.IsControl(character) || char.IsWhiteSpace(character) ? ' ' : character;
            var last = replaced.Length > 0 ? replaced[^1] : ' ';
            if (!(next == last && next is ' ' or '.'))
            {
                replaced.Append(next);
            }
        }

        return replaced.ToString();
    }

    private static string Trimmed(string name) => name.TrimStart(' ', '.', '-', '_').TrimEnd(' ', '.', '-');
}
