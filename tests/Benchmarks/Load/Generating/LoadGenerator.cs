using System.Diagnostics;
using System.Net;

namespace Samverkan.Benchmarks.Load.Generating;

/// <summary>As many turns as a server can take on a number of connections.</summary>
internal sealed class LoadGenerator(LoadRequests requests, int connections)
{
    // A server that is silent for this long at the end has hung.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task<LoadResult> RunAsync(Uri server, TimeSpan time, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(time + Patience);
        var address = new IPEndPoint(IPAddress.Parse(server.Host), server.Port);
        LoadConnection[] all = [.. Enumerable.Range(0, connections).Select(_ => new LoadConnection(address, requests))];
        var began = Stopwatch.GetTimestamp();
        var until = began + (long)(time.TotalSeconds * Stopwatch.Frequency);
        try
        {
            await Task.WhenAll(all.Select(connection => connection.RunAsync(until, patience.Token)));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MeasurementException($"{server} left requests without an answer for {Patience.TotalSeconds:F0} s.");
        }

        var elapsed = Stopwatch.GetElapsedTime(began);
        // Off the thread of the sockets: what follows may take its time.
        await Task.Yield();
        return new LoadResult(elapsed, new Latencies(all.SelectMany(one => one.Took)), all.SelectMany(one => one.Refused).CountBy(status => status).ToDictionary(), all.Sum(one => one.Broken));
    }
}
