using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samverkan.Meetings.Minutes.Export;

/// <summary>Instants as "2027-03-15T08:00:00Z".</summary>
internal sealed class UtcInstant : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value.UtcDateTime);
}
