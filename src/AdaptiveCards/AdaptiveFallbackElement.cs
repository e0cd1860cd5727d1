namespace AdaptiveCards;

/// <summary>What a client shows instead of an element that it does not know.</summary>
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent) => Content = fallbackContent;

    public AdaptiveTypedElement? Content { get; set; }
}
