namespace AdaptiveCards;

public enum AdaptiveTextSize
{
    Default,
    Normal,
    Small,
    Medium,
    Large,
    ExtraLarge,
}
