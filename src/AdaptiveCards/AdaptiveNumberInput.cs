using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A number; what is not a number (<see cref="double.NaN"/>) is not said.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public override string Type { get; set; } = TypeName;
    public double Value { get; set; } = double.NaN;
    public double Min { get; set; } = double.NaN;
    public double Max { get; set; } = double.NaN;

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        Write(writer, "value"u8, Value);
        Write(writer, "min"u8, Min);
        Write(writer, "max"u8, Max);
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double value)
    {
        if (!double.IsNaN(value))
            writer.WriteNumber(name, value);
    }
}
