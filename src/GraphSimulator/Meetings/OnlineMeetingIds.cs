using System.Text;
using System.Text.RegularExpressions;
using Samverkan.GraphSimulator.Events;

namespace Samverkan.GraphSimulator.Meetings;

/// <summary>What Teams calls a meeting: its organiser and its chat, in one.</summary>
internal static partial class OnlineMeetingIds
{
    public static string Of(string organiser, string joinUrl) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"1*{organiser}*0**19:{JoinBlock.ThreadOf(joinUrl)}@thread.v2"));

    /// <returns>Where the meeting is joined; null when it is no id of a meeting of that organiser.</returns>
    public static string? JoinUrlOf(string id, string organiser)
    {
        var bytes = new byte[id.Length];
        return Convert.TryFromBase64String(id, bytes, out var count)
            && Form().Match(Encoding.UTF8.GetString(bytes, 0, count)) is { Success: true } match
            && match.Groups["organiser"].Value.Equals(organiser, StringComparison.OrdinalIgnoreCase)
                ? JoinBlock.Url(organiser, match.Groups["thread"].Value)
                : null;
    }

    [GeneratedRegex("^1\\*(?<organiser>[^*]+)\\*0\\*\\*19:(?<thread>[^@]+)@thread\\.v2$")]
    private static partial Regex Form();
}
