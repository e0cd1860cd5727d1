using System.Text.Json;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Keeping.Groups;

/// <summary>Reads the fields of a form as its reader sees them.</summary>
internal static class Fields
{
    public static IEnumerable<string> FieldIds(this SentCard card) => card.Inputs.Select(input => input.GetProperty("id").GetString() ?? "");

    /// <summary>What stands in a field; null when nothing does.</summary>
    public static string? Value(this SentCard card, string field) =>
        card.Input(field).TryGetProperty("value", out var value) ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText() : null;

    public static IReadOnlyList<string> Choices(this SentCard card, string field) =>
        [.. card.Input(field).GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("title").GetString() ?? "")];

    /// <summary>What the bot says right below a field; null when it says nothing there.</summary>
    public static string? Problem(this SentCard card, string field)
    {
        JsonElement[] body = [.. card.Json.GetProperty("body").EnumerateArray()];
        var at = Array.FindIndex(body, element => element.TryGetProperty("id", out var id) && id.ValueEquals(field));
        Assert.True(at >= 0, $"No field {field}.");
        return at + 1 < body.Length && body[at + 1].TryGetProperty("color", out _) ? body[at + 1].GetProperty("text").GetString() : null;
    }

    private static JsonElement Input(this SentCard card, string field) => card.Inputs.Single(input => input.GetProperty("id").ValueEquals(field));
}
