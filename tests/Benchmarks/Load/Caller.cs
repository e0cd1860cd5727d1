namespace Samverkan.Benchmarks.Load;

/// <summary>Who posts the activities, as the bot is configured for it and as the requests say.</summary>
/// <param name="Settings">The bot's configuration, as environment variables.</param>
/// <param name="Authorization">The header; null: none.</param>
internal sealed record Caller(IReadOnlyDictionary<string, string> Settings, string? Authorization)
{
    /// <summary>Development without an app id.</summary>
    public static Caller Anonymous { get; } = new(new Dictionary<string, string>(), null);
}
