using System.Text.Json;

namespace AdaptiveCards;

public abstract class AdaptiveElement : AdaptiveTypedElement
{
    public AdaptiveSpacing Spacing { get; set; }
    public bool Separator { get; set; }
    public bool IsVisible { get; set; } = true;

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteName("spacing"u8, CardNames.Spacing, (int)Spacing);
        writer.WriteFlag("separator"u8, Separator, usual: false);
        writer.WriteFlag("isVisible"u8, IsVisible, usual: true);
    }
}
