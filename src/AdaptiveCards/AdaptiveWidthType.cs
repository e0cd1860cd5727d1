namespace AdaptiveCards;

public enum AdaptiveWidthType
{
    Auto,
    Stretch,
    Pixel,
    Weighted,
}
