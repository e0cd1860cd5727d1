using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Samverkan.Benchmarks.Load.Generating;

/// <summary>One connection that is kept, with one request under way at a time.</summary>
internal sealed class LoadConnection(EndPoint server, LoadRequests requests)
{
    private const int LongestAnswer = 64 * 1024;
    private const int Ok = 200;

    private readonly byte[] sent = new byte[requests.Longest];
    private readonly byte[] received = new byte[LongestAnswer];

    /// <summary>In ticks of <see cref="Stopwatch"/>, one for each turn that was answered with 200.</summary>
    public List<long> Took { get; } = new(10_000);

    public List<int> Refused { get; } = [];

    public int Broken { get; private set; }

    /// <summary>Asks and waits until the time is up. A connection that breaks is opened anew; one that cannot be opened is a fault.</summary>
    public async Task RunAsync(long until, CancellationToken cancellationToken)
    {
        while (Stopwatch.GetTimestamp() < until)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(server, cancellationToken);
            // Once a connection, not with each read: that would cost each turn.
            await using var ending = cancellationToken.UnsafeRegister(open => ((Socket)open!).Dispose(), socket);
            try
            {
                await AskAsync(socket, until);
            }
            catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Broken++;
            }
        }
    }

    private async Task AskAsync(Socket socket, long until)
    {
        for (var began = Stopwatch.GetTimestamp(); began < until; began = Stopwatch.GetTimestamp())
        {
            var length = requests.WriteNext(sent);
            await socket.SendAsync(sent.AsMemory(0, length));
            var status = await AnswerAsync(socket);
            if (status == Ok)
            {
                Took.Add(Stopwatch.GetTimestamp() - began);
            }
            else
            {
                Refused.Add(status);
            }
        }
    }

    private async ValueTask<int> AnswerAsync(Socket socket)
    {
        var held = 0;
        do
        {
            var read = await socket.ReceiveAsync(received.AsMemory(held));
            held += read > 0 ? read : throw new SocketException((int)SocketError.ConnectionReset);
        }
        while (HttpMessage.Length(received.AsSpan(0, held)) is not { } length || held < length);

        return HttpMessage.Status(received);
    }
}
