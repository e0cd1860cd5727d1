using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public override string Type { get; set; } = TypeName;
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }
    public List<AdaptiveInline> Inlines { get; set; } = [];

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteName("horizontalAlignment"u8, CardNames.Horizontal, (int)HorizontalAlignment);
        writer.WriteStartArray("inlines"u8);
        foreach (var inline in Inlines)
            inline.WriteTo(writer);
        writer.WriteEndArray();
    }
}
