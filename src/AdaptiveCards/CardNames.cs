using System.Text.Json;

namespace AdaptiveCards;

/// <summary>The JSON words of the enumerations, by value; the first is the default and never written by itself.</summary>
internal static class CardNames
{
    public static readonly JsonEncodedText[] ActionMode = Words("primary", "secondary");
    public static readonly JsonEncodedText[] AssociatedInputs = Words("auto", "none");
    public static readonly JsonEncodedText[] ChoiceInputStyle = Words("compact", "expanded", "filtered");
    public static readonly JsonEncodedText[] ContainerStyle = Words("normal", "default", "emphasis", "good", "attention", "warning", "accent");
    public static readonly JsonEncodedText[] FontType = Words("default", "monospace");
    public static readonly JsonEncodedText[] Horizontal = Words("left", "center", "right", "stretch");
    public static readonly JsonEncodedText[] Spacing = Words("default", "none", "small", "medium", "large", "extraLarge", "padding");
    public static readonly JsonEncodedText[] TextBlockStyle = Words("paragraph", "heading");
    public static readonly JsonEncodedText[] TextColor = Words("default", "dark", "light", "accent", "good", "warning", "attention");
    public static readonly JsonEncodedText[] TextInputStyle = Words("text", "tel", "url", "email", "password");
    public static readonly JsonEncodedText[] TextSize = Words("default", "normal", "small", "medium", "large", "extraLarge");
    public static readonly JsonEncodedText[] TextWeight = Words("default", "normal", "lighter", "bolder");
    public static readonly JsonEncodedText[] Vertical = Words("top", "center", "bottom");

    private static JsonEncodedText[] Words(params ReadOnlySpan<string> words)
    {
        var encoded = new JsonEncodedText[words.Length];
        for (var i = 0; i < words.Length; i++)
            encoded[i] = JsonEncodedText.Encode(words[i]);
        return encoded;
    }
}
