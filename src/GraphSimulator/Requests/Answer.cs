using System.Text.Json.Nodes;

namespace Samverkan.GraphSimulator.Requests;

/// <param name="Body">Null: no content.</param>
internal sealed record Answer(int Status, JsonObject? Body = null)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>What it was for has happened; the caller gets no answer.</summary>
    public bool IsLost { get; init; }

    public static Answer NoContent { get; } = new(204);

    public static Answer Ok(JsonObject body) => new(200, body);

    public static Answer Created(JsonObject body) => new(201, body);
}
