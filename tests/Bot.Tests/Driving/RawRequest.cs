using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>A request written by hand, for what no HTTP client sends.</summary>
internal static class RawRequest
{
    /// <summary>Posts <c>{}</c> to the bot with these header lines, each ended by a line break.</summary>
    public static async Task<int> StatusAsync(Uri host, string headers)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host.Host, host.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n{headers}\r\n{{}}"));
        using var reader = new StreamReader(stream);
        var status = await reader.ReadLineAsync() ?? "";
        return int.Parse(status.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
