using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A column of a table. <see cref="PixelWidth"/> wins over the relative <see cref="Width"/>; zero is not stated.</summary>
public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }
    public double PixelWidth { get; set; }
    public double Width { get; set; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteName("verticalCellContentAlignment"u8, CardNames.Vertical, (int)VerticalContentAlignment);
        writer.WriteName("horizontalCellContentAlignment"u8, CardNames.Horizontal, (int)HorizontalContentAlignment);
        if (PixelWidth > 0)
            writer.WriteString("width"u8, string.Create(CultureInfo.InvariantCulture, $"{PixelWidth}px"));
        else if (Width > 0)
            writer.WriteNumber("width"u8, Width);
        writer.WriteEndObject();
    }
}
