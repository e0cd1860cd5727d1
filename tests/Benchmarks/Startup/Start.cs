namespace Samverkan.Benchmarks.Startup;

/// <param name="Resident">Bytes of memory when it was ready; null when the bot is the child of what was started.</param>
internal sealed record Start(TimeSpan ReadyAfter, long? Resident);
