using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Json;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>
/// A connector's refusal in any of its three shapes: <c>{"error":{...}}</c>; <c>{"errorCode":209,"message":"JSON with subCode"}</c>;
/// nothing, or HTML.
/// </summary>
internal static class ConnectorError
{
    public static ErrorResponseException Exception(HttpResponseMessage response, byte[] body) =>
        new($"Operation returned an invalid status code '{response.StatusCode}'") { Response = new HttpResponseMessageWrapper(response, Encoding.UTF8.GetString(body)), Body = Read(body) };

    /// <summary>False for an empty body and for one that is not what was asked for.</summary>
    public static bool TryRead<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> info, [NotNullWhen(true)] out T? value)
    {
        value = default;
        if (body.IsEmpty)
            return false;
        try
        {
            value = JsonSerializer.Deserialize(body, info);
            return value is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ErrorResponse? Read(byte[] body)
    {
        if (!TryRead(body, BotJson.Info<JsonElement>(), out var json) || json.ValueKind != JsonValueKind.Object)
            return null;
        if (json.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object)
            return ReadStandard(error);
        return json.TryGetProperty("errorCode", out var code) ? ReadNumbered(json, code) : null;
    }

    private static ErrorResponse? ReadStandard(JsonElement error)
    {
        try
        {
            return new ErrorResponse(error.Deserialize(BotJson.Info<Error>()));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ErrorResponse ReadNumbered(JsonElement json, JsonElement code)
    {
        var message = Text(json, "message");
        var inner = message is not null && TryParse(message, out var parsed) ? parsed : default;
        return new ErrorResponse(new Error(
            Text(inner, "subCode") ?? (code.ValueKind == JsonValueKind.Number ? code.GetRawText() : code.ToString()),
            Text(inner, "details") ?? Text(inner, "message") ?? message));
    }

    private static bool TryParse(string json, out JsonElement value)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            value = document.RootElement.Clone();
            return value.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? Convert.ToString(value, CultureInfo.InvariantCulture)
            : null;
}
