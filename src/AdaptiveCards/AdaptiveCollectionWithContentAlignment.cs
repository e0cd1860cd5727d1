using System.Text.Json;

namespace AdaptiveCards;

public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteName("verticalCellContentAlignment"u8, CardNames.Vertical, (int)VerticalCellContentAlignment);
        writer.WriteName("horizontalCellContentAlignment"u8, CardNames.Horizontal, (int)HorizontalCellContentAlignment);
    }
}
