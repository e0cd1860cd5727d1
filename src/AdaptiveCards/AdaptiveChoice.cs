using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveChoice
{
    public string? Title { get; set; }
    public string? Value { get; set; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("title"u8, Title);
        writer.WriteString("value"u8, Value);
        writer.WriteEndObject();
    }
}
