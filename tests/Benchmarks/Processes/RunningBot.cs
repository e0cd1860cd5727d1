using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Samverkan.Bot.Hosting;

namespace Samverkan.Benchmarks.Processes;

/// <summary>A bot in a process of its own, ready to answer.</summary>
/// <param name="ReadyAfter">From its start to its first word that it is ready.</param>
internal sealed record RunningBot(MeasuredProcess Process, Uri Address, TimeSpan ReadyAfter) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(5);

    public static async Task<RunningBot> StartAsync(BotProgram program, string folder, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var began = Stopwatch.GetTimestamp();
        var process = MeasuredProcess.Start(program.In(folder, address, settings));
        try
        {
            await ReadyAsync(process, new Uri(address, HealthRoutes.Ready), cancellationToken);
            return new RunningBot(process, address, Stopwatch.GetElapsedTime(began));
        }
        catch (Exception fault)
        {
            await process.DisposeAsync();
            if (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                throw new MeasurementException($"The bot was not ready after {Patience.TotalSeconds:F0} s.{Environment.NewLine}{process.Said}");
            }

            throw;
        }
    }

    public ValueTask DisposeAsync() => Process.DisposeAsync();

    private static async Task ReadyAsync(MeasuredProcess process, Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        while (!await IsReadyAsync(client, address, patience.Token))
        {
            if (process.HasExited)
            {
                throw new MeasurementException($"The bot did not start.{Environment.NewLine}{process.Said}");
            }

            await Task.Delay(Between, patience.Token);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(address, cancellationToken);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
