using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;
    public string? Placeholder { get; set; }
    public string? Value { get; set; }
    public AdaptiveTextInputStyle Style { get; set; }
    public bool IsMultiline { get; set; }

    /// <summary>In characters; 0: any number.</summary>
    public int MaxLength { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteText("placeholder"u8, Placeholder);
        writer.WriteText("value"u8, Value);
        writer.WriteName("style"u8, CardNames.TextInputStyle, (int)Style);
        writer.WriteFlag("isMultiline"u8, IsMultiline, usual: false);
        if (MaxLength > 0)
            writer.WriteNumber("maxLength"u8, MaxLength);
    }
}
