namespace Samverkan.Benchmarks.Load.Generating;

/// <summary>What a load came to.</summary>
/// <param name="Refused">How many answers there were of each status but 200.</param>
/// <param name="Broken">How many connections broke under a request.</param>
internal sealed record LoadResult(TimeSpan Elapsed, Latencies Latencies, IReadOnlyDictionary<int, int> Refused, int Broken);
