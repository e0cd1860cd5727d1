using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;
    public string? Title { get; set; }

    /// <summary>The package's own default, which is not that of the schema; so it is always written.</summary>
    public string? ValueOn { get; set; } = bool.TrueString;

    /// <inheritdoc cref="ValueOn"/>
    public string? ValueOff { get; set; } = bool.FalseString;

    public bool Wrap { get; set; }
    public string? Value { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteString("title"u8, Title);
        writer.WriteText("valueOn"u8, ValueOn);
        writer.WriteText("valueOff"u8, ValueOff);
        writer.WriteFlag("wrap"u8, Wrap, usual: false);
        writer.WriteText("value"u8, Value);
    }
}
