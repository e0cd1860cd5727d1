using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Bot.Cli.Package;

/// <summary>Places of a manifest by their names, as the files of languages write them: <c>bots[0].commandLists[0].commands[1].title</c>.</summary>
internal static class JsonPlaces
{
    /// <returns>Null where there is nothing.</returns>
    public static JsonNode? At(this JsonNode node, string place)
    {
        JsonNode? found = node;
        foreach (var step in place.Split('.', '[').Select(part => part.TrimEnd(']')))
        {
            found = found switch
            {
                JsonArray list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => index < list.Count ? list[index] : null,
                JsonObject named => named[step],
                _ => null,
            };
        }

        return found;
    }

    /// <returns>Null where there is no text.</returns>
    public static string? TextAt(this JsonNode node, string place) => node.At(place) is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static int CountAt(this JsonNode node, string place) => (node.At(place) as JsonArray)?.Count ?? 0;

    /// <summary>The places of what a list has, such as <c>bots[0]</c>.</summary>
    public static IEnumerable<string> Each(this JsonNode node, string list) => Enumerable.Range(0, node.CountAt(list)).Select(index => $"{list}[{index}]");

    public static IEnumerable<string> TextsOf(this JsonNode node, string list) => node.Each(list).Select(node.TextAt).OfType<string>();
}
