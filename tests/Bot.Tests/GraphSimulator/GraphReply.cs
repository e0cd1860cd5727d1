using System.Text.Json;

namespace Samverkan.Bot.Tests.GraphSimulator;

/// <param name="Body">Undefined when there is none.</param>
internal sealed record GraphReply(int Status, JsonElement Body, IReadOnlyDictionary<string, string> Headers)
{
    public string Id => Text("id");

    public string Code => Body.GetProperty("error").GetProperty("code").GetString() ?? "";

    public string Message => Body.ValueKind == JsonValueKind.Undefined ? "" : Body.ToString();

    public IReadOnlyList<JsonElement> Value => [.. Body.GetProperty("value").EnumerateArray()];

    public string? Next => Body.TryGetProperty("@odata.nextLink", out var next) ? next.GetString() : null;

    public static async Task<GraphReply> ReadAsync(HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(pair => pair.Key, pair => string.Join(", ", pair.Value), StringComparer.OrdinalIgnoreCase);
        return new((int)response.StatusCode, bytes is [] ? default : JsonElement.Parse(bytes), headers);
    }

    public string Text(string name) => Body.GetProperty(name).GetString() ?? "";

    public IReadOnlyList<string> Texts(string name) => [.. Value.Select(item => item.GetProperty(name).GetString() ?? "")];
}
