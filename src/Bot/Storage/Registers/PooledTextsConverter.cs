using System.Text.Json;
using System.Text.Json.Serialization;
using Samverkan.Register;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>A list of texts; nearly all are empty, and those are one.</summary>
internal sealed class PooledTextsConverter(StringPool pool) : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list of texts is no list.");
        }

        List<string>? texts = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            (texts ??= []).Add(pool.Of(reader.GetString() ?? throw new JsonException("A text is null.")));
        }

        return texts is null ? [] : texts.ToArray();
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var text in value)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
