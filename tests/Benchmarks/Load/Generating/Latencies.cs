using System.Diagnostics;

namespace Samverkan.Benchmarks.Load.Generating;

/// <summary>How long each turn took that was answered with 200, from the first byte sent to the last received.</summary>
internal sealed class Latencies
{
    private readonly long[] ticks;

    public Latencies(IEnumerable<long> ticks)
    {
        this.ticks = [.. ticks];
        Array.Sort(this.ticks);
    }

    public int Turns => ticks.Length;

    /// <param name="part">Of 1: 0.99 is the time that 99 of 100 keep within.</param>
    public TimeSpan Within(double part) =>
        ticks.Length == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(0, ticks[(int)Math.Ceiling(part * ticks.Length) - 1]);
}
