namespace AdaptiveCards;

public enum AdaptiveContainerStyle
{
    Normal,
    Default,
    Emphasis,
    Good,
    Attention,
    Warning,
    Accent,
}
