using System.Globalization;

namespace AdaptiveCards;

/// <summary>The width of a column: <c>auto</c>, <c>stretch</c>, pixels (<c>50px</c>) or a weight (<c>2</c>).</summary>
public class AdaptiveWidth
{
    public AdaptiveWidth(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        (WidthType, Unit) = value switch
        {
            "auto" => (AdaptiveWidthType.Auto, (uint?)null),
            "stretch" => (AdaptiveWidthType.Stretch, null),
            [.. var digits, 'p', 'x'] => (AdaptiveWidthType.Pixel, uint.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)),
            _ => (AdaptiveWidthType.Weighted, uint.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)),
        };
    }

    public AdaptiveWidth(uint px) => (WidthType, Unit) = (AdaptiveWidthType.Pixel, px);

    public AdaptiveWidth(AdaptiveWidthType widthType) => WidthType = widthType;

    public static AdaptiveWidth Auto => new(AdaptiveWidthType.Auto);
    public static AdaptiveWidth Stretch => new(AdaptiveWidthType.Stretch);

    public AdaptiveWidthType WidthType { get; set; }
    public uint? Unit { get; set; }

    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Auto => "auto",
        AdaptiveWidthType.Stretch => "stretch",
        AdaptiveWidthType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit ?? 0}px"),
        _ => (Unit ?? 0).ToString(CultureInfo.InvariantCulture),
    };
}
