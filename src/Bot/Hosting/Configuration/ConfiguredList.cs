namespace Samverkan.Bot.Hosting.Configuration;

/// <summary>A list in the configuration: an array (<c>Key:0</c>, <c>Key:1</c>), or one text with commas, as an environment variable has it.</summary>
internal static class ConfiguredList
{
    private static readonly char[] Separators = [',', ';', ' ', '\n'];

    /// <returns>Null when the key is not set.</returns>
    public static IReadOnlyList<string>? Values(this IConfigurationSection section)
    {
        if (section.Value is { Length: > 0 } text)
        {
            return text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        string[] values = [.. section.GetChildren().Select(child => child.Value).OfType<string>().Select(value => value.Trim())];
        return values.Length > 0 ? values : null;
    }
}
