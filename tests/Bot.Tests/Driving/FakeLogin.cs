using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>Plays the tenant's authority and the managed identity's endpoint: each token is a new one; counts, and fails on demand.</summary>
public sealed class FakeLogin : IAsyncDisposable
{
    private const string KeysPath = "/organizations/discovery/v2.0/keys";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Path, string Form)> requests = new();
    private int given;

    private FakeLogin(WebApplication app)
    {
        this.app = app;
        app.MapGet("/common/discovery/instance", DiscoverAsync);
        app.MapPost("/{tenant}/oauth2/v2.0/token", GiveAsync);
        app.MapGet("/metadata/identity/oauth2/token", GiveManagedAsync);
        app.MapGet("/organizations/v2.0/.well-known/openid-configuration", PublishAsync);
        app.MapGet(KeysPath, context => context.Response.WriteAsJsonAsync(new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => key.Published())]) }));
    }

    /// <summary>What tokens of people are signed with. The first signs.</summary>
    public IReadOnlyList<ChannelKey> Keys { get; set; } = [ChannelKey.New()];

    /// <summary>Whether the keys are not to be had.</summary>
    public bool HidesKeys { get; set; }

    public int Port => app.Port();

    public int PlainPort => app.Port("http");

    /// <summary>By address and not by name, for settings.</summary>
    public string Address => app.Address("https");

    public int Calls => requests.Count;

    public IReadOnlyCollection<(string Path, string Form)> Requests => requests;

    /// <summary>Answers instead.</summary>
    public RequestDelegate? Instead { get; set; }

    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The token that was given last.</summary>
    public string Latest => $"token-{given}";

    public static RequestDelegate Refusing => context =>
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return context.Response.WriteAsJsonAsync(new { error = "invalid_client", error_description = "AADSTS7000222: kanariefågel" });
    };

    public static async Task<FakeLogin> StartAsync()
    {
        var server = new FakeLogin(LocalServer.Build());
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static Task DiscoverAsync(HttpContext context) => context.Response.WriteAsJsonAsync(new
    {
        tenant_discovery_endpoint = $"https://{Outside.LoginHost}/common/v2.0/.well-known/openid-configuration",
        metadata = new[] { new { preferred_network = Outside.LoginHost, preferred_cache = Outside.LoginHost, aliases = new[] { Outside.LoginHost } } },
    });

    private Task PublishAsync(HttpContext context)
    {
        context.Response.StatusCode = HidesKeys ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        return HidesKeys ? Task.CompletedTask : context.Response.WriteAsJsonAsync(new JsonObject
        {
            ["issuer"] = $"https://{Outside.LoginHost}/{{tenantid}}/v2.0",
            ["jwks_uri"] = $"https://{Outside.LoginHost}{KeysPath}",
        });
    }

    private async Task GiveAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        requests.Enqueue((context.Request.Path, await reader.ReadToEndAsync()));
        if (Instead is { } other)
        {
            await other(context);
            return;
        }

        await context.Response.WriteAsJsonAsync(new { token_type = "Bearer", expires_in = (int)Lifetime.TotalSeconds, access_token = Next() });
    }

    private async Task GiveManagedAsync(HttpContext context)
    {
        // So does Azure's, and so the library finds out that it is there.
        if (context.Request.Headers["Metadata"] != "true")
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        requests.Enqueue((context.Request.Path, context.Request.QueryString.ToString()));
        if (Instead is { } other)
        {
            await other(context);
            return;
        }

        var expires = (TimeProvider.System.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
        await context.Response.WriteAsJsonAsync(new { token_type = "Bearer", expires_on = $"{expires}", resource = "https://api.botframework.com", access_token = Next() });
    }

    private string Next() => $"token-{Interlocked.Increment(ref given)}";
}
