using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableCell";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveElement> Items { get; set; } = [];

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteElements("items"u8, Items);
    }
}
