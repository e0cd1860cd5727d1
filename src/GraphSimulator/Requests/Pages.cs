using System.Globalization;
using System.Text.Json.Nodes;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Requests;

/// <summary>Lists as Graph gives them, a page at a time.</summary>
internal static class Pages
{
    private const string Token = "$skiptoken";

    /// <summary>Where this page goes on.</summary>
    public static long After(Handling handling) => handling.Query.Text(Token) is not { } text
        ? 0
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var after)
            ? after
            : throw GraphRefusal.BadRequest("Skip token is invalid.");

    /// <param name="items">From where the page goes on.</param>
    public static Answer Page<T>(Handling handling, string context, IEnumerable<Numbered<T>> items, int size, Func<T, JsonObject> show)
    {
        var value = new JsonArray();
        long last = 0;
        var hasMore = false;
        foreach (var (sequence, item) in items)
        {
            if (value.Count == size)
            {
                hasMore = true;
                break;
            }

            value.Add((JsonNode)show(item));
            last = sequence;
        }

        return List(handling, context, value, hasMore ? Link(handling, Token, last) : null);
    }

    /// <summary>A list that fits in memory.</summary>
    public static Answer Page<T>(Handling handling, string context, IReadOnlyList<T> items, int size, Func<T, JsonObject> show)
    {
        var after = After(handling);
        return Page(handling, context, items.Select((item, i) => new Numbered<T>(i + 1, item)).Where(item => item.Sequence > after), size, show);
    }

    public static Answer List(Handling handling, string context, JsonArray value, string? next = null)
    {
        var body = new JsonObject { ["@odata.context"] = handling.Context(context), ["@odata.count"] = value.Count };
        if (next is not null)
        {
            body["@odata.nextLink"] = next;
        }

        body["value"] = value;
        return Answer.Ok(body);
    }

    /// <summary>The same request, going on elsewhere.</summary>
    public static string Link(Handling handling, string option, long from)
    {
        var parts = handling.Call.Path.Split('?', 2);
        IEnumerable<string> options = parts.Length == 1
            ? []
            : parts[1].Split('&').Where(part => !Uri.UnescapeDataString(part).StartsWith(option + "=", StringComparison.OrdinalIgnoreCase));
        return $"{handling.Call.Root}{parts[0]}?{string.Join('&', [.. options, $"{option}={from.ToString(CultureInfo.InvariantCulture)}"])}";
    }
}
