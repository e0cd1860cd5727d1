using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Samverkan.Bot.Hosting;

namespace Samverkan.Bot.Tests.Infra;

/// <summary>The program in a process of its own, as its image starts it: in Production, with nothing said but in its environment. Its store is away.</summary>
internal sealed class ContainerRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-container-").FullName;
    private readonly int port = FreePort();
    private readonly Process process;

    public ContainerRun(IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        start.Environment["ASPNETCORE_HTTP_PORTS"] = $"{port}";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
    }

    /// <summary>What it left where it runs; an image's own folder may not be written to.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFileSystemEntries(folder);

    /// <summary>Waits until it says that it lives.</summary>
    public async Task LiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        while (!await IsLiveAsync(http, patience.Token))
        {
            Assert.False(process.HasExited, process.HasExited ? await process.StandardError.ReadToEndAsync(patience.Token) : "");
            await Task.Delay(50, patience.Token);
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<bool> IsLiveAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            return (await http.GetAsync(new Uri(HealthRoutes.Live, UriKind.Relative), cancellationToken)).StatusCode == HttpStatusCode.OK;
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
