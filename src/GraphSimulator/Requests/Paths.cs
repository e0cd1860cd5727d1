using System.Text.RegularExpressions;

namespace Samverkan.GraphSimulator.Requests;

/// <summary>Paths as Graph takes them: with keys as segments, or in parentheses.</summary>
internal static partial class Paths
{
    public static IReadOnlyList<string> Segments(string path)
    {
        List<string> segments = [];
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString))
        {
            if (Keyed().Match(part) is { Success: true } keyed)
            {
                segments.Add(keyed.Groups["name"].Value);
                segments.Add(keyed.Groups["key"].Value.Replace("''", "'", StringComparison.Ordinal));
            }
            else
            {
                segments.Add(part);
            }
        }

        return segments;
    }

    /// <summary>The id at the end of what a body binds to.</summary>
    /// <returns>Null when it is no such address.</returns>
    public static string? Bound(string address, params ReadOnlySpan<string> collection)
    {
        var at = address.IndexOf("/v1.0/", StringComparison.OrdinalIgnoreCase);
        var segments = Segments(at < 0 ? address : address[(at + 6)..]);
        if (segments.Count != collection.Length + 1)
        {
            return null;
        }

        for (var i = 0; i < collection.Length; i++)
        {
            if (!segments[i].Equals(collection[i], StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return segments[^1];
    }

    [GeneratedRegex("^(?<name>[A-Za-z]+)\\('(?<key>.*)'\\)$")]
    private static partial Regex Keyed();
}
