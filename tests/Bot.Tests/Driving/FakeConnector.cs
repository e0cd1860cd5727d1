using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>Plays the Teams connector on ports of its own: keeps what the bot sends, names members, fails on demand.</summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private const string Region = "/emea";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly WebApplication app;
    private readonly ConcurrentQueue<SentActivity> sent = new();
    private readonly ConcurrentQueue<SentActivity> updates = new();
    private readonly ConcurrentQueue<SentActivity> typings = new();
    private readonly ConcurrentDictionary<string, Member> members = new();
    private readonly ConcurrentQueue<RequestDelegate> failures = new();
    private readonly ConcurrentQueue<TaskCompletionSource> holds = new();
    private readonly ConcurrentDictionary<string, int> closed = new();
    private readonly ConcurrentDictionary<string, Channel<SentActivity>> kept = new();
    private readonly TaskCompletionSource hanging = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool refusesTyping;
    private int memberLookups;
    private int sends;

    private FakeConnector(WebApplication app)
    {
        this.app = app;
        app.UsePathBase(Region);
        app.UseRouting();
        app.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", KeepAsync);
        app.MapPut("/v3/conversations/{conversation}/activities/{id}", ReplaceAsync);
        app.MapGet("/v3/conversations/{conversation}/members/{user}", NameAsync);
    }

    /// <summary>As Teams writes it; or this machine's own, for the bot in Development.</summary>
    public string ServiceUrl { get; private set; } = $"https://{Outside.ConnectorHost}{Region}/";

    public int Port => app.Port();

    public IReadOnlyList<SentActivity> Sent => [.. sent];

    /// <summary>What replaced a message that was sent before, in order.</summary>
    public IReadOnlyList<SentActivity> Updates => [.. updates];

    /// <summary>The signs that an answer is being made: no messages, so they are kept apart, and nothing fails or holds them.</summary>
    public IReadOnlyList<SentActivity> Typings => [.. typings];

    public void RefuseTyping() => refusesTyping = true;

    /// <summary>How often something was sent here, kept or not; a replacement too.</summary>
    public int Sends => sends;

    public int MemberLookups => memberLookups;

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector(LocalServer.Build());
        await connector.app.StartAsync();
        return connector;
    }

    public void ServeDevelopment(string scheme = "http") => ServiceUrl = app.Address(scheme);

    /// <summary>What was sent to a conversation, in order.</summary>
    public IReadOnlyList<SentActivity> In(string conversation) => [.. sent.Where(activity => activity.Conversation == conversation)];

    /// <summary>What stands in a conversation now: what was sent, each as it was replaced last.</summary>
    public IReadOnlyList<SentActivity> StandingIn(string conversation) =>
        [.. In(conversation).Select(activity => updates.LastOrDefault(update => update.Conversation == conversation && update.Id == activity.Id) ?? activity)];

    /// <summary>The next that is kept of a conversation, in order, waited for if need be.</summary>
    public async Task<SentActivity> NextAsync(string conversation)
    {
        using var patience = new CancellationTokenSource(Patience);
        return await KeptOf(conversation).Reader.ReadAsync(patience.Token);
    }

    /// <summary>Whatever is sent to a conversation from now on is answered with this status and not kept.</summary>
    public void FailAll(string conversation, int status) => closed[conversation] = status;

    public void OpenAgain(string conversation) => closed.TryRemove(conversation, out _);

    public void SetTenant(string user, string tenant) => members[user] = new Member(user, null, null, tenant);

    /// <summary>Makes somebody a member of every conversation, whom the connector knows by either id.</summary>
    public void SetMember(Speaker speaker) =>
        members[speaker.UserId] = members[speaker.ObjectId] = new Member(speaker.UserId, speaker.Name, speaker.ObjectId, speaker.Tenant);

    /// <summary>The next send or replacement is answered with this status and not kept.</summary>
    public void FailNext(int status, params (string Name, string Value)[] headers) => FailNext(context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        return Task.CompletedTask;
    });

    /// <summary>The next send is answered by this and not kept.</summary>
    public void FailNext(RequestDelegate answer) => failures.Enqueue(answer);

    /// <summary>The next send or replacement that is not failed is kept, and answered when this is completed.</summary>
    public TaskCompletionSource HoldNext()
    {
        var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        holds.Enqueue(hold);
        return hold;
    }

    public void HangNext() => FailNext(context =>
    {
        hanging.TrySetResult();
        return Task.Delay(Timeout.Infinite, context.RequestAborted);
    });

    /// <summary>Comes back when a send has come that hangs.</summary>
    public Task HangingAsync() => hanging.Task.WaitAsync(Patience);

    public void ResetNext() => FailNext(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    public void RedirectNext(string url) => FailNext(StatusCodes.Status307TemporaryRedirect, ("Location", url));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task KeepAsync(HttpContext context)
    {
        if (await ReadAsync(context) is not { } read)
        {
            return;
        }

        var activity = read with { Id = Guid.NewGuid().ToString("N") };
        sent.Enqueue(activity);
        KeptOf(activity.Conversation).Writer.TryWrite(activity);
        await HeldAsync();
        await context.Response.WriteAsJsonAsync(new { id = activity.Id });
    }

    private async Task ReplaceAsync(HttpContext context)
    {
        if (await ReadAsync(context) is not { } read)
        {
            return;
        }

        var update = read with { Id = Route(context, "id") };
        if (!In(update.Conversation).Any(activity => activity.Id == update.Id))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        updates.Enqueue(update);
        await HeldAsync();
        await context.Response.WriteAsJsonAsync(new { id = update.Id });
    }

    private Task HeldAsync() => holds.TryDequeue(out var hold) ? hold.Task : Task.CompletedTask;

    /// <summary>What was sent; null when it was answered otherwise already.</summary>
    private async Task<SentActivity?> ReadAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        if (body.RootElement.TryGetProperty("type", out var type) && type.ValueEquals("typing"))
        {
            if (refusesTyping)
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return null;
            }

            typings.Enqueue(new SentActivity(Route(context, "conversation"), Route(context, "replyTo"), body.RootElement.Clone()));
            await context.Response.WriteAsJsonAsync(new { id = Guid.NewGuid().ToString("N") });
            return null;
        }

        Interlocked.Increment(ref sends);
        if (failures.TryDequeue(out var fail))
        {
            await fail(context);
            return null;
        }

        if (closed.TryGetValue(Route(context, "conversation"), out var status))
        {
            context.Response.StatusCode = status;
            return null;
        }

        return new SentActivity(Route(context, "conversation"), Route(context, "replyTo"), body.RootElement.Clone()) { Authorization = context.Request.Headers.Authorization };
    }

    private async Task NameAsync(HttpContext context)
    {
        Interlocked.Increment(ref memberLookups);
        if (!members.TryGetValue(Route(context, "user"), out var member))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await context.Response.WriteAsJsonAsync(member);
    }

    private Channel<SentActivity> KeptOf(string conversation) => kept.GetOrAdd(conversation, _ => Channel.CreateUnbounded<SentActivity>());

    // Routing leaves an escaped slash as it is; no id of Teams has one.
    private static string Route(HttpContext context, string name) => Uri.UnescapeDataString(context.Request.RouteValues[name] as string ?? "");

    private sealed record Member(string Id, string? Name, string? AadObjectId, string TenantId);
}
