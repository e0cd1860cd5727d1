namespace Samverkan.Bot.Cards;

/// <summary>The beginning of a text that is too long for where it stands, and "…" for the rest.</summary>
internal static class ShortText
{
    /// <param name="most">Characters, without the "…".</param>
    public static string Of(string text, int most) =>
        text.Length <= most ? text : $"{text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)].TrimEnd()}…";
}
