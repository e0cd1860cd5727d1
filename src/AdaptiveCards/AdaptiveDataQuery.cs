using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Where the client gets the choices that the card does not hold.</summary>
public class AdaptiveDataQuery
{
    public string Type { get; set; } = "Data.Query";
    public string? Dataset { get; set; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        writer.WriteString("dataset"u8, Dataset);
        writer.WriteEndObject();
    }
}
