using System.Text.RegularExpressions;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>What somebody wrote who proposes a point: "LÖK 15 mars: lokaler". A colon between digits belongs to an hour.</summary>
/// <param name="Which">Which meeting.</param>
/// <param name="Text">Null where nothing parts the two.</param>
internal sealed partial record SaidPoint(string Which, string? Text)
{
    public static SaidPoint Of(string said) => Parting().Match(said) is { Success: true } colon
        ? new SaidPoint(said[..colon.Index].Trim(), said[(colon.Index + colon.Length)..].Trim())
        : new SaidPoint(said.Trim(), null);

    [GeneratedRegex(@"(?<!\d):|:(?!\d)")]
    private static partial Regex Parting();
}
