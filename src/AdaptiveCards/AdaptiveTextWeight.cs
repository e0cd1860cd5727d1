namespace AdaptiveCards;

public enum AdaptiveTextWeight
{
    Default,
    Normal,
    Lighter,
    Bolder,
}
