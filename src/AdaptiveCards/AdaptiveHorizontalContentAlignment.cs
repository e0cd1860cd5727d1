namespace AdaptiveCards;

public enum AdaptiveHorizontalContentAlignment
{
    Left,
    Center,
    Right,
}
