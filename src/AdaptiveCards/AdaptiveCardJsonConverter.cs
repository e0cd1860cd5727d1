using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Lets any System.Text.Json serializer write a card straight into its own buffer.</summary>
internal sealed class AdaptiveCardJsonConverter : JsonConverter<AdaptiveCard>
{
    public override AdaptiveCard? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Cards are written, not read.");

    public override void Write(Utf8JsonWriter writer, AdaptiveCard value, JsonSerializerOptions options) => value.WriteTo(writer);
}
