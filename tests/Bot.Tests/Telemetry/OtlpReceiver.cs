using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Samverkan.Bot.Tests.Telemetry;

/// <summary>Plays a collector, over http/protobuf, and keeps the bytes: texts stand in them as they are.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Path, byte[] Body)> received = new();

    private OtlpReceiver(WebApplication app)
    {
        this.app = app;
        app.MapPost("/v1/{signal}", KeepAsync);
    }

    /// <summary>What a host is started with to send here, and soon.</summary>
    public string[] Settings =>
    [
        $"--OTEL_EXPORTER_OTLP_ENDPOINT={app.Urls.Single()}",
        "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
        "--OTEL_BSP_SCHEDULE_DELAY=50",
        "--OTEL_BLRP_SCHEDULE_DELAY=50",
        "--OTEL_METRIC_EXPORT_INTERVAL=100",
    ];

    public static async Task<OtlpReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new OtlpReceiver(builder.Build());
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>All that came of a signal, read as text.</summary>
    public string All(string signal) => string.Concat(received.Where(each => each.Path == signal).Select(each => Encoding.UTF8.GetString(each.Body)));

    public async Task UntilAsync(string signal, string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!All(signal).Contains(text, StringComparison.Ordinal))
        {
            Assert.False(patience.IsCancellationRequested, $"No {text} among the {signal}: {string.Join(' ', received.Select(each => $"{each.Path} {each.Body.Length}"))}");
            await Task.Delay(20, CancellationToken.None);
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task KeepAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        received.Enqueue(($"{context.Request.RouteValues["signal"]}", body.ToArray()));
    }
}
