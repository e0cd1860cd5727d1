using System.Buffers;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Channels;

/// <summary>What a channel may be called.</summary>
internal static class ChannelNames
{
    public const int LongestName = 50;

    public const int LongestDescription = 1024;

    /// <summary>How long a deleted channel keeps its name and its place.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("~#%&*{}+/\\:<>?|'\",");

    private static readonly HashSet<string> Reserved = new(
        [
            "forms", "CON", "PRN", "AUX", "NUL", "desktop.ini", "_vti_",
            .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" }),
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <exception cref="GraphRefusal">It may not be called so, or something else is.</exception>
    public static void Check(Handling handling, string name, string? renamed = null)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw GraphRefusal.BadRequest("Channel name cannot be empty.");
        }

        if (name.Length > LongestName)
        {
            throw GraphRefusal.BadRequest($"The channel display name is longer than the maximum of {LongestName} characters.");
        }

        if (name.AsSpan().ContainsAny(Forbidden) || name.Any(char.IsControl) || name.Contains("..", StringComparison.Ordinal)
            || name[0] is '_' or '.' || name[^1] == '.' || Reserved.Contains(name) || name.Contains("_vti_", StringComparison.OrdinalIgnoreCase))
        {
            throw GraphRefusal.BadRequest("Channel name contains characters or words that are not allowed: ~ # % & * { } + / \\ : < > ? | ' \" , .. or a reserved name.");
        }

        if (IsTaken(handling, name, renamed))
        {
            const string Message = "Channel name already existed, please use other name";
            throw handling.Session.Settings.Alternate("name-taken")
                ? new GraphRefusal(409, "NameAlreadyExists", Message)
                : GraphRefusal.BadRequest(Message);
        }
    }

    public static string? CheckDescription(string? description) => description is { Length: > LongestDescription }
        ? throw GraphRefusal.BadRequest($"The channel description is longer than the maximum of {LongestDescription} characters.")
        : description;

    private static bool IsTaken(Handling handling, string name, string? renamed)
    {
        var key = Documents.NameKey(name);
        return handling.Faults.BlockedNames.Any(blocked => Documents.NameKey(blocked) == key)
            || handling.Session.WithKey(Documents.Channels, handling.Ids[0], key)
                .Any(channel => channel.Id != renamed && (channel.DeletedAt is not { } deleted || deleted + Kept > handling.Now));
    }
}
