using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Samverkan.Bot.Tests.BotFramework.Hosting;

/// <summary>A connector on this machine that keeps what it is sent and answers what it is told.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeConnector(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();
    public ConcurrentQueue<Received> Requests { get; } = new();
    public Func<HttpRequest, (int Status, string Body)> Answer { get; set; } = _ => (200, """{"id":"sent-1"}""");
    public string? RedirectTo { get; set; }

    /// <summary>Answers instead, after the request was kept.</summary>
    public RequestDelegate? Instead { get; set; }

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var connector = new FakeConnector(app);
        app.Run(connector.HandleAsync);
        await app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        Requests.Enqueue(new Received(context.Request.Method, target, context.Request.ContentType, body));
        if (Instead is { } other)
        {
            await other(context);
            return;
        }

        if (RedirectTo is { } elsewhere)
        {
            context.Response.Redirect(elsewhere, permanent: false, preserveMethod: true);
            context.Response.Headers.SetCookie = "a=b";
            return;
        }

        var (status, answer) = Answer(context.Request);
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(answer);
    }

    internal sealed record Received(string Method, string Target, string? ContentType, string Body)
    {
        public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);
    }
}
