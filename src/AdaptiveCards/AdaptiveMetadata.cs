using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveMetadata
{
    public string? WebUrl { get; set; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("metadata"u8);
        writer.WriteText("webUrl"u8, WebUrl);
        writer.WriteEndObject();
    }
}
