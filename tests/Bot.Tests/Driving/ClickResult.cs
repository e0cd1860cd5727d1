using System.Net;
using System.Text.Json;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>How a click was answered. Teams shows the card or the message, if the status is 200 and the one in the body too.</summary>
/// <param name="Body">Undefined when there was none.</param>
public sealed record ClickResult(HttpStatusCode Status, JsonElement Body)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The status inside the body.</summary>
    public int? StatusCode => Member("statusCode") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    public string? Type => Text(Member("type"));

    /// <summary>The card that replaces the one that was clicked.</summary>
    public SentCard Card
    {
        get
        {
            Assert.True((Status, StatusCode, Type) == (HttpStatusCode.OK, 200, CardType), $"No card: {(int)Status} {Body}");
            return new SentCard(Member("value"));
        }
    }

    /// <summary>What is said beside the card; of an error, its text.</summary>
    public string? Message => Member("value") is { ValueKind: JsonValueKind.Object } value ? value.TryGetProperty("message", out var message) ? Text(message) : null : Text(Member("value"));

    /// <summary>Of an error.</summary>
    public string? Code => Member("value") is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("code", out var code) ? Text(code) : null;

    private static string? Text(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    private JsonElement Member(string name) => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(name, out var member) ? member : default;
}
