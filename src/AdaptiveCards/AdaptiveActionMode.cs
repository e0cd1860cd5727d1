namespace AdaptiveCards;

public enum AdaptiveActionMode
{
    Primary,
    Secondary,
}
