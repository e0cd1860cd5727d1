using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Samverkan.Bot.Tests.Provisioning.Contract;

/// <summary>Prism, which checks requests against an OpenAPI file. From npm, over loopback.</summary>
internal sealed class Prism : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;

    private Prism(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<Prism> StartAsync(string contract)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("npx") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "-y", "@stoplight/prism-cli@5", "mock", "-h", "127.0.0.1", "-p", port.ToString(CultureInfo.InvariantCulture), contract })
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("npx does not start.");
        var prism = new Prism(process, new Uri($"http://127.0.0.1:{port}"));
        var listens = new TaskCompletionSource();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                listens.TrySetException(new InvalidOperationException("Prism ended before it listened."));
            }
            else if (line.Data.Contains("is listening", StringComparison.Ordinal))
            {
                listens.TrySetResult();
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await listens.Task.WaitAsync(Patience);
            return prism;
        }
        catch
        {
            prism.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
