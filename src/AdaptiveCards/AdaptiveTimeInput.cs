using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A time of day. Every value of it is written <c>HH:mm</c>.</summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    public const string TypeName = "Input.Time";

    public override string Type { get; set; } = TypeName;
    public string? Value { get; set; }
    public string? Min { get; set; }
    public string? Max { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteText("value"u8, Value);
        writer.WriteText("min"u8, Min);
        writer.WriteText("max"u8, Max);
    }
}
