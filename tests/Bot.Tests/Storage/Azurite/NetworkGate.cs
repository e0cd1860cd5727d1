using System.Net;
using System.Net.Sockets;

namespace Samverkan.Bot.Tests.Storage.Azurite;

/// <summary>A network before a service, which goes away, hangs, or loses an answer when it is told to.</summary>
internal sealed class NetworkGate : IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Uri service;
    private Func<Task>? onLoss;

    public NetworkGate(Uri service)
    {
        this.service = service;
        listener.Start();
        Address = new Uri($"http://{listener.LocalEndpoint}");
        _ = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>Takes connections and says nothing on them.</summary>
    public bool Hangs { get; set; }

    /// <summary>Takes connections and ends them.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Of the next request that begins with <paramref name="method"/> the answer is lost, after the service has done it.</summary>
    public void LoseAnswerTo(string method, Func<Task>? andThen = null) => (Lost, onLoss) = (method, andThen ?? (() => Task.CompletedTask));

    private string? Lost { get; set; }

    public void Dispose()
    {
        stopping.Cancel();
        listener.Dispose();
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stopping.Token));
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or SocketException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var both = new TcpClient();
        using (client)
        {
            try
            {
                await both.ConnectAsync(service.Host, service.Port, stopping.Token);
                var losing = new Losing();
                await Task.WhenAny(
                    PumpAsync(client.GetStream(), both.GetStream(), bytes => NoteRequestAsync(bytes, losing)),
                    PumpAsync(both.GetStream(), client.GetStream(), _ => MayAnswerAsync(losing)));
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException)
            {
                // The connection ends, as it would.
            }
        }
    }

    private async Task PumpAsync(NetworkStream from, NetworkStream to, Func<ReadOnlyMemory<byte>, Task<bool>> passes)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReadAsync(buffer, stopping.Token) is > 0 and var count && await passes(buffer.AsMemory(0, count)))
            {
                await to.WriteAsync(buffer.AsMemory(0, count), stopping.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // As above.
        }
    }

    private async Task<bool> NoteRequestAsync(ReadOnlyMemory<byte> bytes, Losing losing)
    {
        if (Hangs)
        {
            await Task.Delay(Timeout.Infinite, stopping.Token);
        }

        if (Lost is { } method && bytes.Span.StartsWith(System.Text.Encoding.ASCII.GetBytes(method + " ")))
        {
            Lost = null;
            losing.Is = true;
        }

        return !IsClosed;
    }

    private async Task<bool> MayAnswerAsync(Losing losing)
    {
        if (losing.Is && onLoss is { } act)
        {
            await act();
        }

        return !losing.Is && !IsClosed;
    }

    private sealed class Losing
    {
        public bool Is { get; set; }
    }
}
