using System.Text.RegularExpressions;

namespace Samverkan.Bot.Tests.BotFramework.SdkSurface;

/// <summary>A type of a list: its kind and name, its base and interfaces, a line for each member.</summary>
internal sealed partial record SurfaceType(string Header, IReadOnlyList<string> Bases, IReadOnlyList<string> Members)
{
    public static IEnumerable<SurfaceType> Parse(IEnumerable<string> lines)
    {
        string? header = null;
        List<string> members = [];
        foreach (var line in lines.Where(each => each.Length > 0))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                members.Add(line[2..]);
                continue;
            }

            if (header is not null)
                yield return Split(header, members);
            (header, members) = (line, []);
        }

        if (header is not null)
            yield return Split(header, members);
    }

    /// <summary>A comma that is not among the arguments of a generic type.</summary>
    [GeneratedRegex(", (?![^<]*>)")]
    private static partial Regex BaseSeparator();

    private static SurfaceType Split(string line, List<string> members) =>
        line.IndexOf(" : ", StringComparison.Ordinal) is >= 0 and var colon
            ? new(line[..colon], BaseSeparator().Split(line[(colon + 3)..]), members)
            : new(line, [], members);
}
