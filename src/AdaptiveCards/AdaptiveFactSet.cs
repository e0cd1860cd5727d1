using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveFact> Facts { get; set; } = [];

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteStartArray("facts"u8);
        foreach (var fact in Facts)
            fact.WriteTo(writer);
        writer.WriteEndArray();
    }
}
