namespace Samverkan.Bot.Cli;

/// <summary>A change as <c>history --json</c> writes it, a line each.</summary>
/// <param name="By">Who made it, as an id.</param>
/// <param name="For">Who proposed it, as an id.</param>
/// <param name="Count">How many rows it changed of those asked for; the first are in <paramref name="Effects"/>.</param>
internal sealed record HistoryLine(long Version, DateTimeOffset At, string Kind, string By, string? For, int Count, IReadOnlyList<HistoryEffect> Effects);
