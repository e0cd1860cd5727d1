using System.Text.Json;

namespace AdaptiveCards;

/// <summary>What a toggle shows or hides; with no <see cref="IsVisible"/> it toggles.</summary>
public class AdaptiveTargetElement
{
    public AdaptiveTargetElement()
        : this("")
    {
    }

    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    public AdaptiveTargetElement(string elementId, bool isVisible)
        : this(elementId) => IsVisible = isVisible;

    public string ElementId { get; set; }
    public bool? IsVisible { get; set; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("elementId"u8, ElementId);
        if (IsVisible is { } visible)
            writer.WriteBoolean("isVisible"u8, visible);
        writer.WriteEndObject();
    }
}
