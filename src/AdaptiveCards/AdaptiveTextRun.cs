using System.Text.Json;

namespace AdaptiveCards;

public class AdaptiveTextRun : AdaptiveInline, IAdaptiveTextElement
{
    public const string TypeName = "TextRun";

    public AdaptiveTextRun()
    {
    }

    public AdaptiveTextRun(string text) => Text = text;

    public override string Type { get; set; } = TypeName;
    public AdaptiveTextSize Size { get; set; }
    public AdaptiveTextWeight Weight { get; set; }
    public AdaptiveTextColor Color { get; set; }
    public bool IsSubtle { get; set; }
    public bool Italic { get; set; }
    public bool Strikethrough { get; set; }
    public bool Highlight { get; set; }
    public string Text { get; set; } = " ";
    public AdaptiveFontType FontType { get; set; }
    public AdaptiveAction? SelectAction { get; set; }
    public bool Underline { get; set; }

    internal override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        writer.WriteTextStyle(this);
        writer.WriteFlag("highlight"u8, Highlight, usual: false);
        writer.WriteFlag("underline"u8, Underline, usual: false);
        writer.WriteElement("selectAction"u8, SelectAction);
        writer.WriteEndObject();
    }
}
