using System.Collections.Concurrent;
using System.Net.Sockets;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>The world that the bot knows by name, played on this machine: connector, keys of the channel, login.</summary>
public sealed class Outside : IAsyncDisposable
{
    public const string ConnectorHost = "smba.trafficmanager.net";
    public const string KeysHost = "login.botframework.com";
    public const string LoginHost = "login.microsoftonline.com";

    /// <summary>Where Azure gives tokens of managed identities: http, inside the machine.</summary>
    public const string MetadataHost = "169.254.169.254";

    private readonly ConcurrentQueue<string> strays = new();

    public required FakeConnector Connector { get; init; }

    public required FakeOpenId OpenId { get; init; }

    public required FakeLogin Login { get; init; }

    /// <summary>Hosts that the bot tried to reach and that are not ours. A test that finds one here has found a leak.</summary>
    public IReadOnlyCollection<string> Strays => strays;

    internal static string[] Hosts => [ConnectorHost, KeysHost, LoginHost, "localhost"];

    public static async Task<Outside> StartAsync() => new()
    {
        Connector = await FakeConnector.StartAsync(),
        OpenId = await FakeOpenId.StartAsync(),
        Login = await FakeLogin.StartAsync(),
    };

    /// <summary>Reaches this machine whatever the name, and trusts the authority of the tests. All else is as the product has it.</summary>
    internal SocketsHttpHandler Handler() => new()
    {
        UseProxy = false,
        SslOptions = TestCertificates.Trust(),
        ConnectCallback = async (context, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync("127.0.0.1", PortOf(context.DnsEndPoint.Host, context.DnsEndPoint.Port), cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    };

    public async ValueTask DisposeAsync()
    {
        await Connector.DisposeAsync();
        await OpenId.DisposeAsync();
        await Login.DisposeAsync();
    }

    private int PortOf(string host, int port)
    {
        switch (host)
        {
            case ConnectorHost: return Connector.Port;
            case KeysHost: return OpenId.Port;
            case LoginHost: return Login.Port;
            case MetadataHost: return Login.PlainPort;
            case "127.0.0.1" or "localhost": return port;
            default:
                strays.Enqueue(host);
                throw new HttpRequestException($"There is no {host} in the tests.");
        }
    }
}
