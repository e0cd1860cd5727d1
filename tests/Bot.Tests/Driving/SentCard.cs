using System.Text.Json;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>A card that reached the connector, as its reader sees it.</summary>
public sealed record SentCard(JsonElement Json)
{
    private static readonly string[] Shown = ["text", "title", "value", "label", "placeholder"];

    /// <summary>Every visible text but those of the buttons.</summary>
    public IReadOnlyList<string> Texts => [.. Body.Where(element => !IsRow(element)).SelectMany(Visible)];

    public string Text => string.Join('\n', Texts);

    public IReadOnlyList<JsonElement> Buttons => [.. Rows.SelectMany(row => row)];

    /// <summary>The buttons, row by row as they are laid out.</summary>
    public IReadOnlyList<IReadOnlyList<JsonElement>> Rows =>
        [.. Body.Where(IsRow).Select(row => (IReadOnlyList<JsonElement>)[.. row.GetProperty("actions").EnumerateArray()])];

    public IEnumerable<string> ButtonTitles => Buttons.Select(button => button.GetProperty("title").GetString() ?? "");

    /// <summary>Every element of a type, wherever it is.</summary>
    public IEnumerable<JsonElement> Elements(string type) => Elements(type, exactly: true);

    /// <summary>What the reader fills in, in order.</summary>
    public IReadOnlyList<JsonElement> Inputs => [.. Elements("Input.", exactly: false)];

    /// <summary>The action of a kind with this title; an Action.Submit may be there in the place of another.</summary>
    public JsonElement Button(string type, string title)
    {
        JsonElement[] found = [.. Elements(type).Where(button => button.TryGetProperty("title", out var own) && own.ValueEquals(title))];
        Assert.True(found.Length == 1, $"{found.Length} {type} \"{title}\" among: {string.Join(", ", ButtonTitles)}, of: {Text}");
        return found[0];
    }

    private IEnumerable<JsonElement> Body => Json.GetProperty("body").EnumerateArray();

    private IEnumerable<JsonElement> Elements(string type, bool exactly) => All(Json).Where(element =>
        element.TryGetProperty("type", out var named)
        && named.ValueKind == JsonValueKind.String
        && named.GetString() is { } own
        && (exactly ? own == type : own.StartsWith(type, StringComparison.Ordinal)));

    private static bool IsRow(JsonElement element) => element.GetProperty("type").ValueEquals("ActionSet");

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
