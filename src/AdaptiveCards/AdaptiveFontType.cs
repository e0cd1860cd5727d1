namespace AdaptiveCards;

public enum AdaptiveFontType
{
    Default,
    Monospace,
}
