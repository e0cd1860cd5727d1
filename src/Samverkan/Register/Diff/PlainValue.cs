using Samverkan.Register.Yaml;

namespace Samverkan.Register.Diff;

/// <summary>A value of the register file without its signs: what a coordinator reads, not what the program does.</summary>
internal static class PlainValue
{
    private static readonly Localized Swedish = new("svenska", "Swedish");
    private static readonly Localized English = new("engelska", "English");

    /// <summary>The keys whose values are words of the file's.</summary>
    private static readonly string[] OfWords = ["is", "scope", "function", "kind", "channel-type", "weekdays", "for-each", "places"];

    /// <param name="key">What it is the value of.</param>
    public static string Of(string key, Node node, Language language) => node switch
    {
        Node.Scalar scalar => scalar is { Plain: true, Text: "true" or "false" } || OfWords.Contains(key) ? FieldWords.Of(scalar.Text, language) : scalar.Text,
        Node.List list => string.Join(", ", list.Items.Select(item => Of(key, item, language))),
        Node.Map map => Of(map.Entries.ToDictionary(entry => entry.Key.Text, entry => entry.Value), language),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, null),
    };

    /// <summary>Whether it is one text in both languages.</summary>
    public static bool IsInBoth(Node.Map map) => map.Entries.Count == 2 && map.Entries.All(entry => entry.Key.Text is "sv" or "en");

    private static string Of(Dictionary<string, Node> keys, Language language) => keys switch
    {
        _ when keys.Count == 2 && keys.TryGetValue("sv", out var sv) && keys.TryGetValue("en", out var en) => language == Language.English
            ? $"{Of("en", en, language)} ({Swedish.In(language)}: {Of("sv", sv, language)})"
            : $"{Of("sv", sv, language)} ({English.In(language)}: {Of("en", en, language)})",
        _ when keys.ContainsKey("source") && keys.TryGetValue("quote", out var quote) =>
            $"”{Of("quote", quote, language)}”{(keys.TryGetValue("section", out var section) && section is Node.Scalar { Text.Length: > 0 } ? $" ({Of("section", section, language)})" : "")}",
        _ => string.Join(", ", keys.Select(key => $"{FieldWords.Of(key.Key, language)}: {Of(key.Key, key.Value, language)}")),
    };
}
