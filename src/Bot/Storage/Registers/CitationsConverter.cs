using System.Text.Json;
using System.Text.Json.Serialization;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>A list of citations by their ids. One that stands alone, as most do, is one list however often it stands.</summary>
internal sealed class CitationsConverter(CitationTable citations) : JsonConverter<IReadOnlyList<Citation>>
{
    private readonly Dictionary<string, IReadOnlyList<Citation>> alone = new(StringComparer.Ordinal);

    public override IReadOnlyList<Citation> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list of citations is no list.");
        }

        List<string> ids = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ids.Add(reader.GetString() ?? throw new JsonException("A citation is null."));
        }

        return ids switch
        {
            [] => [],
            [var only] => Alone(only),
            _ => ids.ConvertAll(citations.Find).ToArray(),
        };
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Citation> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var citation in value)
        {
            writer.WriteStringValue(citations.IdOf(citation));
        }

        writer.WriteEndArray();
    }

    private IReadOnlyList<Citation> Alone(string id)
    {
        if (!alone.TryGetValue(id, out var list))
        {
            alone.Add(id, list = [citations.Find(id)]);
        }

        return list;
    }
}
