using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Samverkan.Benchmarks.Processes;

namespace Samverkan.Benchmarks.Load.Servers;

/// <summary>A connector that takes whatever is posted and counts it, with as little work as can be. A GET is answered with the count.</summary>
internal sealed class ConnectorServer
{
    public const string Name = "connector";

    private const int LongestMessage = 64 * 1024;

    private static readonly byte[] Taken = Answer("""{"id":"1"}""");

    private long posts;
    private long bytes;

    public static Command Syntax()
    {
        var command = new Command(Name, "Part of a load: takes the answers of the bot and counts them.");
        command.SetAction((_, cancellationToken) => new ConnectorServer().RunAsync(cancellationToken));
        return command;
    }

    private static byte[] Answer(string json) =>
        Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {json.Length}\r\n\r\n{json}");

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        InlineSockets.Use();
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        await Console.Out.WriteLineAsync($"http://{listener.LocalEndPoint}");
        _ = AcceptAsync(listener, cancellationToken);
        await Console.In.ReadToEndAsync(cancellationToken);
    }

    private async Task AcceptAsync(Socket listener, CancellationToken cancellationToken)
    {
        while (true)
        {
            _ = ServeAsync(await listener.AcceptAsync(cancellationToken));
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var closing = socket;
        socket.NoDelay = true;
        var buffer = new byte[LongestMessage];
        var held = 0;
        while (await socket.ReceiveAsync(buffer.AsMemory(held)) is > 0 and var read)
        {
            held += read;
            while (HttpMessage.Length(buffer.AsSpan(0, held)) is { } length && length <= held)
            {
                await socket.SendAsync(Take(buffer.AsSpan(0, length)));
                held -= length;
                buffer.AsSpan(length, held).CopyTo(buffer);
            }
        }
    }

    private byte[] Take(ReadOnlySpan<byte> message)
    {
        if (message.StartsWith("GET "u8))
        {
            return Answer($$"""{"posts":{{Interlocked.Read(ref posts)}},"bytes":{{Interlocked.Read(ref bytes)}}}""");
        }

        Interlocked.Increment(ref posts);
        Interlocked.Add(ref bytes, message.Length - message.IndexOf("\r\n\r\n"u8) - 4);
        return Taken;
    }
}
