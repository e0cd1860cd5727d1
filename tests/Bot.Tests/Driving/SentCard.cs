using System.Text.Json;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>A card that reached the connector, as its reader sees it.</summary>
public sealed record SentCard(JsonElement Json)
{
    private static readonly string[] Shown = ["text", "title", "value"];

    /// <summary>Every visible text but those of the buttons.</summary>
    public IReadOnlyList<string> Texts => [.. Visible(Json.GetProperty("body"))];

    public string Text => string.Join('\n', Texts);

    public IReadOnlyList<JsonElement> Buttons => Json.TryGetProperty("actions", out var actions) ? [.. actions.EnumerateArray()] : [];

    public IEnumerable<string> ButtonTitles => Buttons.Select(button => button.GetProperty("title").GetString() ?? "");

    /// <summary>Every element of a type, wherever it is.</summary>
    public IEnumerable<JsonElement> Elements(string type) => All(Json).Where(element => element.TryGetProperty("type", out var named) && named.ValueEquals(type));

    private static IEnumerable<string> Visible(JsonElement element) => All(element)
        .SelectMany(each => each.EnumerateObject())
        .Where(member => Shown.Contains(member.Name) && member.Value.ValueKind == JsonValueKind.String)
        .Select(member => member.Value.GetString() ?? "");

    private static IEnumerable<JsonElement> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => All(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        _ => [],
    };
}
