namespace Samverkan.Bot.Hosting.Configuration;

/// <summary>Finds the keys below our sections that mean nothing, and the ones that were probably meant.</summary>
internal static class UnknownKeys
{
    public static IEnumerable<string> In(IConfiguration configuration) =>
        configuration.GetChildren().SelectMany(section => KnownKeys.Sections.TryGetValue(section.Key, out var known)
            ? section.GetChildren().SelectMany(child => Problems(section.Key, known, child))
            : MisspelledSection(section));

    // Anybody may have sections of their own in the environment; one letter from ours is no coincidence.
    private static IEnumerable<string> MisspelledSection(IConfigurationSection section) =>
        section.GetChildren().Any()
            ? KnownKeys.Sections.Keys.Where(known => Distance(section.Key, known) == 1).Select(known => $"{section.Key}: there is no such section. Did you mean {known}?")
            : [];

    private static IEnumerable<string> Problems(string section, string[] known, IConfigurationSection key)
    {
        if (!known.Contains(key.Key, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"{section}:{key.Key}: there is no such key. {Instead(section, known, key.Key)}";
        }
        else if (!KnownKeys.Lists.Contains($"{section}:{key.Key}") && key.GetChildren().FirstOrDefault() is { } deeper)
        {
            yield return $"{deeper.Path}: there is no such key. Did you mean {section}:{key.Key}?";
        }
    }

    private static string Instead(string section, string[] known, string word)
    {
        var nearest = known.MinBy(candidate => Distance(word, candidate)) ?? string.Empty;
        return Distance(word, nearest) <= Math.Max(2, nearest.Length / 2)
            ? $"Did you mean {section}:{nearest}?"
            : $"Known are {string.Join(", ", known.Select(each => $"{section}:{each}"))}.";
    }

    /// <summary>Insertions, deletions and replacements of letters, whatever their case.</summary>
    private static int Distance(string left, string right)
    {
        var (previous, current) = (Enumerable.Range(0, right.Length + 1).ToArray(), new int[right.Length + 1]);
        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var same = char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]);
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + (same ? 0 : 1));
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
