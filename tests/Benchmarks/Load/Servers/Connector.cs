using System.Net.Http.Json;
using Samverkan.Benchmarks.Processes;

namespace Samverkan.Benchmarks.Load.Servers;

/// <summary>The connector as the load sees it, in a process of its own.</summary>
internal sealed class Connector : IAsyncDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);
    private const int Tries = 40;

    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false });

    private Connector(MeasuredProcess process, Uri address) => (Process, Address) = (process, address);

    public MeasuredProcess Process { get; }

    public Uri Address { get; }

    public static async Task<Connector> StartAsync(CancellationToken cancellationToken)
    {
        var (process, address) = await OwnProgram.ServeAsync([ConnectorServer.Name], cancellationToken);
        return new Connector(process, address);
    }

    public async Task<ConnectorCount> CountAsync(CancellationToken cancellationToken) =>
        await client.GetFromJsonAsync<ConnectorCount>(Address, cancellationToken) ?? throw new MeasurementException("The connector does not count.");

    /// <summary>The posts so far. Those that are expected and not there yet get two seconds.</summary>
    public async Task<long> CountAsync(long expected, CancellationToken cancellationToken)
    {
        var posts = (await CountAsync(cancellationToken)).Posts;
        for (var tries = 0; posts < expected && tries < Tries; tries++)
        {
            await Task.Delay(Between, cancellationToken);
            posts = (await CountAsync(cancellationToken)).Posts;
        }

        return posts;
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return Process.DisposeAsync();
    }
}
