using Samverkan.Benchmarks.Load.Generating;
using Samverkan.Benchmarks.Processes;

namespace Samverkan.Benchmarks.Load;

/// <summary>One load on one server.</summary>
/// <param name="Processor">Of the server's process, during the load.</param>
/// <param name="After">What the process had used when it ended.</param>
/// <param name="Overhead">Processor time of generator and connector together.</param>
/// <param name="Replies">How many answers the connector got.</param>
internal sealed record Measurement(LoadResult Load, TimeSpan Processor, ProcessUsage After, TimeSpan Overhead, long Replies)
{
    public int Turns => Load.Latencies.Turns;

    public double TurnsPerSecond => Turns / Load.Elapsed.TotalSeconds;

    /// <summary>In milliseconds.</summary>
    public double ProcessorPerTurn => Processor.TotalMilliseconds / Math.Max(1, Turns);

    /// <summary>In milliseconds.</summary>
    public double OverheadPerTurn => Overhead.TotalMilliseconds / Math.Max(1, Turns);

    /// <summary>What was not as it should be, in words; empty when all was well.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var (status, count) in Load.Refused)
        {
            yield return $"{count} answers with status {status}";
        }

        if (Load.Broken > 0)
        {
            yield return $"{Load.Broken} connections broke";
        }

        if (Replies != Turns)
        {
            yield return Replies < Turns ? $"replies missing: {Turns - Replies} of {Turns}" : $"{Replies - Turns} replies more than the {Turns} turns";
        }
    }
}
