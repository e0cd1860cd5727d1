using System.Text.Json;
using System.Text.Json.Serialization;
using Samverkan.Register;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>A text, one copy of each short one.</summary>
internal sealed class PooledTextConverter(StringPool pool) : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() is { } text ? pool.Of(text) : null;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
