using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Json;

/// <summary>Writes a value as the type that it has, whatever was declared.</summary>
internal sealed class AsItIsConverter<T> : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is only written.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
}
