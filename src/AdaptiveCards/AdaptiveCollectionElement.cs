using System.Text.Json;

namespace AdaptiveCards;

public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    public AdaptiveContainerStyle? Style { get; set; }
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }
    public AdaptiveAction? SelectAction { get; set; }
    public bool Bleed { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteName("style"u8, CardNames.ContainerStyle, Style);
        writer.WriteName("horizontalAlignment"u8, CardNames.Horizontal, (int)HorizontalAlignment);
        writer.WriteName("verticalContentAlignment"u8, CardNames.Vertical, (int)VerticalContentAlignment);
        writer.WriteElement("selectAction"u8, SelectAction);
        writer.WriteFlag("bleed"u8, Bleed, usual: false);
    }
}
