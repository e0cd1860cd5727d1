using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveColumn> Columns { get; set; } = [];

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteElements("columns"u8, Columns);
    }
}
