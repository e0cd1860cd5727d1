using Samverkan.Benchmarks.Load.Generating;
using Samverkan.Benchmarks.Load.Servers;

namespace Samverkan.Benchmarks.Load;

/// <summary>Load until a server is as fast as it gets: its code is compiled anew as it is used, sooner or later by what else the machine does.</summary>
internal static class Warming
{
    private const int Most = 15;
    private const int Fewest = 3;
    private const double Still = 0.95;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(3);

    /// <returns>The last measurement.</returns>
    public static async Task<Measurement> UpAsync(Subject subject, LoadGenerator generator, Connector connector, CancellationToken cancellationToken)
    {
        var last = await subject.MeasureAsync(generator, connector, Time, cancellationToken);
        for (var times = 1; times < Most; times++)
        {
            var next = await subject.MeasureAsync(generator, connector, Time, cancellationToken);
            var isStill = next.ProcessorPerTurn > last.ProcessorPerTurn * Still;
            last = next;
            if (isStill && times >= Fewest)
            {
                break;
            }
        }

        return last;
    }
}
