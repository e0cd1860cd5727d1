namespace Samverkan.Bot.Outbound;

/// <summary>At most <paramref name="Count"/> in any <paramref name="Length"/>.</summary>
internal readonly record struct RateWindow(int Count, TimeSpan Length);
