using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    /// <summary>The value of the choice that is made; of several, with commas between.</summary>
    public string? Value { get; set; }

    public AdaptiveChoiceInputStyle Style { get; set; }
    public bool IsMultiSelect { get; set; }
    public List<AdaptiveChoice> Choices { get; set; } = [];
    public bool Wrap { get; set; }
    public string? Placeholder { get; set; }
    public AdaptiveDataQuery? DataQuery { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteText("value"u8, Value);
        writer.WriteName("style"u8, CardNames.ChoiceInputStyle, (int)Style);
        writer.WriteBoolean("isMultiSelect"u8, IsMultiSelect);
        if (Choices.Count > 0)
            WriteChoices(writer);
        if (DataQuery is { } query)
        {
            writer.WritePropertyName("choices.data"u8);
            query.WriteTo(writer);
        }

        writer.WriteFlag("wrap"u8, Wrap, usual: false);
        writer.WriteText("placeholder"u8, Placeholder);
    }

    private void WriteChoices(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("choices"u8);
        foreach (var choice in Choices)
            choice.WriteTo(writer);
        writer.WriteEndArray();
    }
}
