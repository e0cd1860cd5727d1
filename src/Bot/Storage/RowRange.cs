namespace Samverkan.Bot.Storage;

/// <summary>Row keys from <paramref name="From"/> up to but not including <paramref name="Before"/>, ordinal; null is open.</summary>
internal readonly record struct RowRange(string? From, string? Before)
{
    public static readonly RowRange All;

    /// <summary>The keys that begin with <paramref name="prefix"/>, which is not empty.</summary>
    public static RowRange Prefix(string prefix) => new(prefix, prefix[..^1] + (char)(prefix[^1] + 1));
}
