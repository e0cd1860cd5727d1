using System.Text.Json;

namespace AdaptiveCards;

public abstract class AdaptiveTypedElement
{
    public abstract string Type { get; set; }

    /// <summary>
    /// Properties beyond the schema, such as <c>msteams</c>. Values: text, numbers, booleans, null, JSON of System.Text.Json,
    /// and dictionaries and lists of these.
    /// </summary>
    public SerializableDictionary<string, object?> AdditionalProperties { get; set; } = [];

    public AdaptiveFallbackElement? Fallback { get; set; }
    public string? Id { get; set; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteType(writer);
        writer.WriteText("id"u8, Id);
        WriteMembers(writer);
        writer.WriteElement("fallback"u8, Fallback?.Content);
        foreach (var (name, value) in AdditionalProperties)
        {
            writer.WritePropertyName(name);
            writer.WriteOpenValue(value);
        }

        writer.WriteEndObject();
    }

    internal virtual void WriteType(Utf8JsonWriter writer) => writer.WriteString("type"u8, Type);

    internal abstract void WriteMembers(Utf8JsonWriter writer);
}
