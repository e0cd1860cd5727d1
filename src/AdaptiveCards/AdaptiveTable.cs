using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;
    public List<AdaptiveTableRow> Rows { get; set; } = [];
    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];
    public AdaptiveContainerStyle? GridStyle { get; set; }
    public bool ShowGridLines { get; set; } = true;

    /// <summary>
    /// Better left alone: false is left out, as the package does, and renderers then take the first row as headers anyway; true is
    /// written as <c>firstRowAsHeaders</c>, which renderers read but the published schema spells without its last letter.
    /// </summary>
    public bool FirstRowAsHeaders { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteElements("rows"u8, Rows);
        writer.WriteStartArray("columns"u8);
        foreach (var column in Columns)
            column.WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteName("gridStyle"u8, CardNames.ContainerStyle, GridStyle);
        writer.WriteFlag("showGridLines"u8, ShowGridLines, usual: true);
        writer.WriteFlag("firstRowAsHeaders"u8, FirstRowAsHeaders, usual: false);
    }
}
