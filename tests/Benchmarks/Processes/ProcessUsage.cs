namespace Samverkan.Benchmarks.Processes;

/// <summary>What a process has used so far.</summary>
/// <param name="Resident">Bytes of memory now.</param>
/// <param name="Peak">The most bytes of memory it has had.</param>
internal readonly record struct ProcessUsage(TimeSpan Processor, long Resident, long Peak);
