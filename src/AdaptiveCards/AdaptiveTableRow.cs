using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableRow";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveTableCell> Cells { get; set; } = [];

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteElements("cells"u8, Cells);
    }
}
