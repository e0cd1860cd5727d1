using Samverkan.Benchmarks.Load.Generating;
using Samverkan.Benchmarks.Load.Servers;
using Samverkan.Benchmarks.Processes;

namespace Samverkan.Benchmarks.Load;

/// <summary>A server under load, with what the connector hears of it.</summary>
internal sealed record Subject(string Name, MeasuredProcess Process, Uri Address)
{
    public async Task<Measurement> MeasureAsync(LoadGenerator generator, Connector connector, TimeSpan time, CancellationToken cancellationToken)
    {
        var posts = (await connector.CountAsync(cancellationToken)).Posts;
        var before = Process.Usage();
        var overhead = Overhead(connector);
        var load = await generator.RunAsync(Address, time, cancellationToken);
        var after = Process.Usage();
        overhead = Overhead(connector) - overhead;
        var replies = await connector.CountAsync(posts + load.Latencies.Turns, cancellationToken) - posts;
        return new Measurement(load, after.Processor - before.Processor, after, overhead, replies);
    }

    private static TimeSpan Overhead(Connector connector)
    {
        using var own = System.Diagnostics.Process.GetCurrentProcess();
        return own.TotalProcessorTime + connector.Process.Usage().Processor;
    }
}
