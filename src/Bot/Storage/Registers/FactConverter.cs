using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>A fact: <c>null</c> when not stated, <c>[sources, value]</c> when stated, <c>[sources]</c> when stated as not so.</summary>
internal sealed class FactConverter<T> : JsonConverter<Fact<T>>
{
    public override bool HandleNull => true;

    public override Fact<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return new Fact<T>.NotStated();
        }

        Expect(reader.TokenType == JsonTokenType.StartArray && reader.Read());
        var sources = JsonSerializer.Deserialize(ref reader, TypeOf<IReadOnlyList<Citation>>(options)) ?? [];
        Expect(reader.Read());
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            return new Fact<T>.StatedNot(sources);
        }

        var value = JsonSerializer.Deserialize(ref reader, TypeOf<T>(options));
        Expect(value is not null && reader.Read() && reader.TokenType == JsonTokenType.EndArray);
        return new Fact<T>.Stated(value!, sources);
    }

    public override void Write(Utf8JsonWriter writer, Fact<T> value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case Fact<T>.Stated stated:
                writer.WriteStartArray();
                JsonSerializer.Serialize(writer, stated.Sources, TypeOf<IReadOnlyList<Citation>>(options));
                JsonSerializer.Serialize(writer, stated.Value, TypeOf<T>(options));
                writer.WriteEndArray();
                break;
            case Fact<T>.StatedNot not:
                writer.WriteStartArray();
                JsonSerializer.Serialize(writer, not.Sources, TypeOf<IReadOnlyList<Citation>>(options));
                writer.WriteEndArray();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static JsonTypeInfo<TValue> TypeOf<TValue>(JsonSerializerOptions options) => (JsonTypeInfo<TValue>)options.GetTypeInfo(typeof(TValue));

    private static void Expect(bool holds)
    {
        if (!holds)
        {
            throw new JsonException("A fact is not written as facts are.");
        }
    }
}
