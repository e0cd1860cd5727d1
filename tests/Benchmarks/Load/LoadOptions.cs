namespace Samverkan.Benchmarks.Load;

/// <param name="Time">Of one measurement.</param>
/// <param name="Published">The folder of a published bot; null: it is published first.</param>
/// <param name="Settings">Environment variables for the bot alone.</param>
internal sealed record LoadOptions(TimeSpan Time, int Rounds, int Connections, string? Published, IReadOnlyDictionary<string, string> Settings);
