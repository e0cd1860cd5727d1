using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>Plays the metadata and the key list of the channel; counts, and fails in every way.</summary>
public sealed class FakeOpenId : IAsyncDisposable
{
    private const string MetadataPath = "/v1/.well-known/openidconfiguration";
    private readonly WebApplication app;
    private int fetches;

    private FakeOpenId(WebApplication app)
    {
        this.app = app;
        app.MapGet(MetadataPath, MetadataAsync);
        app.MapGet("/v1/.well-known/keys", KeysAsync);
    }

    public int Port => app.Port();

    /// <summary>The metadata by address and not by name, for settings.</summary>
    public string Address => app.Address("https") + MetadataPath;

    /// <summary>How often the metadata was asked for.</summary>
    public int Fetches => fetches;

    /// <summary>What is published. The first signs.</summary>
    public IReadOnlyList<ChannelKey> Keys { get; set; } = [ChannelKey.New()];

    /// <summary>Answers instead of the metadata.</summary>
    public RequestDelegate? Instead { get; set; }

    /// <summary>Answers instead of the key list.</summary>
    public RequestDelegate? InsteadOfKeys { get; set; }

    public static RequestDelegate Down => context =>
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    };

    public static RequestDelegate Html => context =>
    {
        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync("<html><body>Maintenance</body></html>");
    };

    public static RequestDelegate Empty => context => context.Response.WriteAsync("""{"keys":[]}""");

    public static RequestDelegate Endless => async context =>
    {
        var line = new byte[64 * 1024];
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.WriteAsync(line, context.RequestAborted);
        }
    };

    public static RequestDelegate Hanging => context => Task.Delay(Timeout.Infinite, context.RequestAborted);

    public static RequestDelegate Redirecting(string url) => context =>
    {
        context.Response.Redirect(url);
        return Task.CompletedTask;
    };

    public static async Task<FakeOpenId> StartAsync()
    {
        var server = new FakeOpenId(LocalServer.Build());
        await server.app.StartAsync();
        return server;
    }

    /// <summary>A new key signs; the old ones are gone.</summary>
    public ChannelKey Rotate()
    {
        Keys = [ChannelKey.New()];
        return Keys[0];
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task MetadataAsync(HttpContext context)
    {
        Interlocked.Increment(ref fetches);
        return Instead is { } other ? other(context) : context.Response.WriteAsJsonAsync(new JsonObject
        {
            ["issuer"] = "https://api.botframework.com",
            ["jwks_uri"] = $"https://{context.Request.Host}/v1/.well-known/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        });
    }

    private Task KeysAsync(HttpContext context) => InsteadOfKeys is { } other
        ? other(context)
        : context.Response.WriteAsJsonAsync(new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => key.Published())]) });
}
