using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Keeping.Checks;

/// <summary>Reads the cards of a check.</summary>
internal static class FindingCards
{
    /// <summary>Each finding with the button right below it, as a card of its own; null where there is no button.</summary>
    public static IReadOnlyList<(string Text, SentCard? Button)> Findings(this SentCard card)
    {
        JsonElement[] body = [.. card.Json.GetProperty("body").EnumerateArray()];
        return
        [
            .. body.Select((element, at) => (Text: element.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "", Next: body.ElementAtOrDefault(at + 1)))
                .Where(pair => pair.Text.StartsWith("Fel:", StringComparison.Ordinal) || pair.Text.StartsWith("Varning:", StringComparison.Ordinal) || pair.Text.StartsWith("Anmärkning:", StringComparison.Ordinal))
                .Select(pair => (pair.Text, pair.Next.ValueKind == JsonValueKind.Object && pair.Next.GetProperty("type").ValueEquals("ActionSet") ? Alone(pair.Next) : null)),
        ];
    }

    private static SentCard Alone(JsonElement row) =>
        new(JsonElement.Parse(new JsonObject { ["body"] = new JsonArray(JsonNode.Parse(row.GetRawText())) }.ToJsonString()));
}
