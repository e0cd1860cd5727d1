using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>A value as a text that stands for it.</summary>
internal sealed class IdConverter<T>(Func<string, T> make, Func<T, string> text) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        make(reader.GetString() ?? throw new JsonException("A text is null."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
}
