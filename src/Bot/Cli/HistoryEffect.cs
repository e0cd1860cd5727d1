namespace Samverkan.Bot.Cli;

/// <summary>What was done to one thing, in the language of the terminal.</summary>
internal sealed record HistoryEffect(string Kind, string Id, string What, string? Before, string? After);
