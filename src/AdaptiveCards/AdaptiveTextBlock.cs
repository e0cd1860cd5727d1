using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveTextBlock : AdaptiveElement, IAdaptiveTextElement
{
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock()
    {
    }

    public AdaptiveTextBlock(string text) => Text = text;

    public override string Type { get; set; } = TypeName;
    public AdaptiveTextSize Size { get; set; }
    public AdaptiveTextWeight Weight { get; set; }
    public AdaptiveTextColor Color { get; set; }
    public bool IsSubtle { get; set; }
    public bool Italic { get; set; }
    public bool Strikethrough { get; set; }
    public string Text { get; set; } = " ";
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }
    public bool Wrap { get; set; }
    public int MaxLines { get; set; }
    public AdaptiveFontType FontType { get; set; }
    public AdaptiveTextBlockStyle Style { get; set; }

    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        base.WriteMembers(writer);
        writer.WriteTextStyle(this);
        writer.WriteName("horizontalAlignment"u8, CardNames.Horizontal, (int)HorizontalAlignment);
        writer.WriteFlag("wrap"u8, Wrap, usual: false);
        if (MaxLines > 0)
            writer.WriteNumber("maxLines"u8, MaxLines);
        writer.WriteName("style"u8, CardNames.TextBlockStyle, (int)Style);
    }
}
