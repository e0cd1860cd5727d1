using System.Text.Json;

namespace AdaptiveCards;

/// <summary>What the reader fills in. What they gave comes with a click, beside the button's data, under the element's id.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    public bool IsRequired { get; set; }
    public string? Label { get; set; }

    /// <summary>What the client says when it refuses the value, or that there is none.</summary>
    public string? ErrorMessage { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteFlag("isRequired"u8, IsRequired, usual: false);
        writer.WriteText("label"u8, Label);
        writer.WriteText("errorMessage"u8, ErrorMessage);
    }
}
