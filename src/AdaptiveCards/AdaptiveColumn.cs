using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;
    public AdaptiveWidth? Width { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteText("width"u8, Width?.ToString());
    }
}
