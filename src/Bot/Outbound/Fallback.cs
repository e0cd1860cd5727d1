namespace Samverkan.Bot.Outbound;

/// <summary>What is said elsewhere when a message is refused where it was to go.</summary>
/// <param name="Kind">Which <see cref="IFallback"/> says it.</param>
/// <param name="Subject">What it is about, in ids, as that one knows it.</param>
internal sealed record Fallback(string Kind, string Subject);
