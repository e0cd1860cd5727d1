using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>Plays the Teams connector on a port of its own: keeps what the bot sends, names members, fails on demand.</summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<SentActivity> sent = new();
    private readonly ConcurrentDictionary<string, string> tenants = new();
    private readonly ConcurrentQueue<int> failures = new();
    private int memberLookups;

    private FakeConnector(WebApplication app)
    {
        this.app = app;
        app.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", KeepAsync);
        app.MapGet("/v3/conversations/{conversation}/members/{user}", NameAsync);
    }

    public string ServiceUrl { get; private set; } = "";

    public IReadOnlyList<SentActivity> Sent => [.. sent];

    public int MemberLookups => memberLookups;

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        await connector.app.StartAsync();
        connector.ServiceUrl = connector.app.Urls.Single();
        return connector;
    }

    /// <summary>What was sent to a conversation, in order.</summary>
    public IReadOnlyList<SentActivity> In(string conversation) => [.. sent.Where(activity => activity.Conversation == conversation)];

    public void SetTenant(string user, string tenant) => tenants[user] = tenant;

    /// <summary>The next send is answered with this status and not kept.</summary>
    public void FailNext(int status) => failures.Enqueue(status);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task KeepAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        if (failures.TryDequeue(out var status))
        {
            context.Response.StatusCode = status;
            return;
        }

        sent.Enqueue(new SentActivity(Route(context, "conversation"), Route(context, "replyTo"), body.RootElement.Clone()));
        await context.Response.WriteAsJsonAsync(new { id = Guid.NewGuid().ToString("N") });
    }

    private async Task NameAsync(HttpContext context)
    {
        Interlocked.Increment(ref memberLookups);
        var user = Route(context, "user");
        if (!tenants.TryGetValue(user, out var tenant))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await context.Response.WriteAsJsonAsync(new { id = user, tenantId = tenant });
    }

    // Routing leaves an escaped slash as it is; no id of Teams has one.
    private static string Route(HttpContext context, string name) => Uri.UnescapeDataString(context.Request.RouteValues[name] as string ?? "");
}
