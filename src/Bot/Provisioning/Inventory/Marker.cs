using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Inventory;

/// <summary>How a channel says whose it is: the last line of its description. Graph keeps nothing else of ours with a channel.</summary>
internal static class Marker
{
    private const string Prefix = "samverkan:";

    /// <summary>Graph's limit for a description.</summary>
    private const int Longest = 1024;

    /// <summary>The description with the marker; the text before it is cut where it is too long.</summary>
    public static string Add(string description, GroupId group)
    {
        var marker = Prefix + group.Value;
        var text = description.Trim();
        var room = Longest - marker.Length - 2;
        text = text.Length > room ? $"{text[..(room - 1)].TrimEnd()}…" : text;
        return text.Length > 0 ? $"{text}\n\n{marker}" : marker;
    }

    /// <returns>The key of the group; null where there is none.</returns>
    public static string? Of(string description)
    {
        var text = description.AsSpan().TrimEnd();
        var line = text[(text.LastIndexOf('\n') + 1)..].Trim();
        return line.StartsWith(Prefix, StringComparison.Ordinal) && line.Length > Prefix.Length ? line[Prefix.Length..].ToString() : null;
    }

    /// <summary>What is left when the channel is not ours any more.</summary>
    public static string Remove(string description) =>
        Of(description) is null ? description : description.TrimEnd() is var text && text.LastIndexOf('\n') is var at and >= 0 ? text[..at].TrimEnd() : string.Empty;
}
