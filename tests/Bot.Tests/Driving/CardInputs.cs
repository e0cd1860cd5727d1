using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>
/// What the client does with the inputs of a card before it sends a click: it refuses what the card does not allow, and puts the rest
/// beside the button's data, as texts. What was left empty is not there.
/// </summary>
internal static class CardInputs
{
    public static void Fill(SentCard card, JsonObject data, IReadOnlyDictionary<string, string> given, bool checks)
    {
        var inputs = card.Inputs;
        string[] unknown = [.. given.Keys.Except(inputs.Select(Id))];
        Assert.True(!checks || unknown.Length == 0, $"The card asks for no {string.Join(", ", unknown)}.");
        foreach (var input in inputs)
        {
            var id = Id(input);
            var value = given.TryGetValue(id, out var other) ? other : Initial(input);
            if (checks)
            {
                Assert.True(Allows(input, value), $"The client refuses \"{value}\" for {id}.");
            }

            if (!string.IsNullOrEmpty(value))
            {
                data[id] = value;
            }
        }

        foreach (var id in unknown)
        {
            data[id] = given[id];
        }
    }

    private static string Id(JsonElement input) => Text(input, "id") ?? "";

    private static string? Initial(JsonElement input) => Type(input) switch
    {
        "Input.Toggle" => Text(input, "value") ?? Text(input, "valueOff"),
        "Input.Number" => input.TryGetProperty("value", out var number) ? number.GetRawText() : null,
        _ => Text(input, "value"),
    };

    private static bool Allows(JsonElement input, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return !(input.TryGetProperty("isRequired", out var required) && required.GetBoolean());
        }

        return Type(input) switch
        {
            "Input.Text" => !(input.TryGetProperty("maxLength", out var most) && value.Length > most.GetInt32()),
            "Input.Date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                && !(Text(input, "min") is { } first && string.CompareOrdinal(value, first) < 0)
                && !(Text(input, "max") is { } last && string.CompareOrdinal(value, last) > 0),
            "Input.Time" => TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "Input.Number" => double.TryParse(value, CultureInfo.InvariantCulture, out var number)
                && !(input.TryGetProperty("min", out var least) && number < least.GetDouble())
                && !(input.TryGetProperty("max", out var most) && number > most.GetDouble()),
            "Input.Toggle" => value == Text(input, "valueOn") || value == Text(input, "valueOff"),
            "Input.ChoiceSet" => input.TryGetProperty("choices.data", out _) || Choices(input).Contains(value),
            _ => true,
        };
    }

    private static IEnumerable<string?> Choices(JsonElement input) =>
        input.TryGetProperty("choices", out var choices) ? choices.EnumerateArray().Select(choice => Text(choice, "value")) : [];

    private static string? Type(JsonElement input) => Text(input, "type");

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
