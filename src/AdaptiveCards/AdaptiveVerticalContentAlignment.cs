namespace AdaptiveCards;

public enum AdaptiveVerticalContentAlignment
{
    Top,
    Center,
    Bottom,
}
