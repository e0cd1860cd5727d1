using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Hosting;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>
/// The real host on a port of its own, as in Production: with an app id, signed activities, and an outside to answer to; with an empty
/// store, and a clock that stands still.
/// </summary>
public sealed class RunningBot : IAsyncLifetime, IAsyncDisposable
{
    private const int MostSteps = 4_000;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan RealStep = TimeSpan.FromMilliseconds(5);

    private static readonly string[] Production =
    [
        "--environment", "Production",
        "--MicrosoftAppType=SingleTenant",
        $"--MicrosoftAppId={Incoming.AppId}",
        "--MicrosoftAppPassword=not-a-secret",
        $"--MicrosoftAppTenantId={Incoming.Tenant}",
    ];

    private static readonly string[] Development = ["--environment", "Development"];

    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-").FullName;
#if BOTFRAMEWORK_SDK
    // The SDK judges tokens by the system's clock, and logs in past the host's HTTP clients.
    private string[] identity = Development;
    private Action<RunningBot>? prepare = bot => bot.Connector.ServeDevelopment();
#else
    private string[] identity = Production;
    private Action<RunningBot>? prepare;
#endif
    private string[] settings = [];
    private Func<IRowStore, IRowStore>? wrap;
    private IBot? substitute;
    private Outside? outside;
    private WebApplication? app;
    private HttpClient? http;

    public FakeTimeProvider Time { get; private init; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public CapturedLogs Logs { get; } = new();

    public Outside Outside => outside ?? throw new InvalidOperationException("Not started.");

    public FakeConnector Connector => Outside.Connector;

    /// <summary>Sends as it is told, without a token.</summary>
    public HttpClient Http => http ?? throw new InvalidOperationException("Not started.");

    public IServiceProvider Services => app?.Services ?? throw new InvalidOperationException("Not started.");

    /// <summary>A host of a test's own, with settings such as <c>--Access:Tenants=...</c>.</summary>
    public static Task<RunningBot> StartAsync(params string[] settings) => StartAsync(new RunningBot { settings = settings });

    /// <summary>One whose clock stands at another moment than that of the others.</summary>
    public static Task<RunningBot> StartAsync(DateTimeOffset at, params string[] settings) => StartAsync(new RunningBot { Time = new FakeTimeProvider(at), settings = settings });

    /// <summary>One that nobody authenticates to: no app id, Development, a connector over http.</summary>
    public static Task<RunningBot> StartInDevelopmentAsync(params string[] settings) =>
        StartAsync(new RunningBot { identity = Development, settings = settings, prepare = bot => bot.Connector.ServeDevelopment() });

    /// <summary>One whose outside is changed before it starts. It is not waited for until it is ready.</summary>
    public static Task<RunningBot> StartAsync(Action<RunningBot> prepare, params string[] settings) => StartAsync(new RunningBot { settings = settings, prepare = prepare }, waits: false);

    /// <summary>One on a store that a test has in its hands, wrapped around its own.</summary>
    internal static Task<RunningBot> StartAsync(Func<IRowStore, IRowStore> wrap, params string[] settings) => StartAsync(new RunningBot { wrap = wrap, settings = settings });

    internal static Task<RunningBot> StartInDevelopmentAsync(Func<IRowStore, IRowStore> wrap, params string[] settings) =>
        StartAsync(new RunningBot { identity = Development, wrap = wrap, settings = settings, prepare = bot => bot.Connector.ServeDevelopment() });

    /// <summary>The host and all that stands before the bot, with a bot of the test's own.</summary>
    public static Task<RunningBot> StartAsync(IBot substitute, params string[] settings) => StartAsync(new RunningBot { substitute = substitute, settings = settings });

    public static string NewConversation() => $"a:{Guid.NewGuid():N}";

    public Task InitializeAsync() => InitializeAsync(waits: true);

    /// <summary>Says something in a personal chat and gives back what came of it.</summary>
    public Task<IReadOnlyList<SentActivity>> SayAsync(string conversation, string text, string user = "29:user", string? locale = "sv-SE") =>
        SendAsync(conversation, Incoming.Message(Connector.ServiceUrl, conversation, user, text, locale));

    /// <summary>As above, in somebody's name.</summary>
    public Task<IReadOnlyList<SentActivity>> SayAsync(string conversation, string text, Speaker speaker, string? locale = "sv-SE") =>
        SendAsync(conversation, Incoming.Message(Connector.ServiceUrl, conversation, speaker.UserId, text, locale).By(speaker));

    /// <summary>Sends an activity to a conversation and gives back what came of it there.</summary>
    public async Task<IReadOnlyList<SentActivity>> SendAsync(string conversation, JsonObject activity)
    {
        var before = Connector.In(conversation).Count;
        Assert.Equal(HttpStatusCode.OK, await PostAsync(activity));
        return [.. Connector.In(conversation).Skip(before)];
    }

    /// <summary>Says something that is answered with one card.</summary>
    public async Task<SentCard> AskAsync(string conversation, string text, string user = "29:user", string? locale = "sv-SE") =>
        Assert.Single(await SayAsync(conversation, text, user, locale)).Card;

    /// <summary>As above, in somebody's name.</summary>
    public async Task<SentCard> AskAsync(string conversation, string text, Speaker speaker, string? locale = "sv-SE") =>
        Assert.Single(await SayAsync(conversation, text, speaker, locale)).Card;

    /// <summary>A token of the channel for what comes from <paramref name="serviceUrl"/>, good at this moment.</summary>
    public ChannelToken Token(string? serviceUrl = null) => ChannelToken.For(serviceUrl ?? Connector.ServiceUrl, Time.GetUtcNow());

    /// <summary>The header of a request of the channel; null in Development.</summary>
    public string? Authorization(string? serviceUrl = null) => identity == Production ? $"Bearer {Token(serviceUrl).Sign(Outside.OpenId.Keys[0])}" : null;

    /// <summary>Posts as the channel does: signed, for the service URL of the activity.</summary>
    public async Task<HttpStatusCode> PostAsync(JsonObject activity)
    {
        var serviceUrl = activity["serviceUrl"] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
        using var response = await SendAsync(activity.ToJsonString(), Authorization(serviceUrl));
        return response.StatusCode;
    }

    /// <summary>Posts as the channel does: signed, for the connector.</summary>
    public async Task<HttpStatusCode> PostRawAsync(string json)
    {
        using var response = await SendAsync(json, Authorization());
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> PostAsync(JsonObject activity, string? authorization)
    {
        using var response = await SendAsync(activity.ToJsonString(), authorization);
        return response.StatusCode;
    }

    /// <summary>The whole response. A null <paramref name="authorization"/> is no header.</summary>
    public async Task<HttpResponseMessage> SendAsync(string json, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await Http.SendAsync(request);
    }

    /// <summary>Adds the bot to a conversation, and takes its welcome out of the way.</summary>
    public async Task InstallAsync(string conversation)
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Incoming.Installation(Connector.ServiceUrl, conversation, "add")));
        await Connector.NextAsync(conversation);
    }

    /// <summary>Lets time pass until something has come about, as fast as it does.</summary>
    public async Task<T> PassUntilAsync<T>(Task<T> done)
    {
        for (var step = 0; !done.IsCompleted; step++)
        {
            Assert.True(step < MostSteps, "It never came about.");
            await Task.WhenAny(done, Task.Delay(RealStep));
            Time.Advance(done.IsCompleted ? TimeSpan.Zero : Step);
        }

        return await done;
    }

    /// <summary>Lets time pass, with a little real time for what it sets going.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        for (var part = 0; part < 10; part++)
        {
            Time.Advance(time / 10);
            await Task.Delay(RealStep);
        }
    }

    public async Task DisposeAsync()
    {
        http?.Dispose();
        Logs.Dispose();
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        if (outside is not null)
        {
            await outside.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    private static async Task<RunningBot> StartAsync(RunningBot bot, bool waits = true)
    {
        await bot.InitializeAsync(waits);
        return bot;
    }

    private async Task InitializeAsync(bool waits)
    {
        var world = outside = await Outside.StartAsync();
        prepare?.Invoke(this);
        app = BotHost.Build([.. identity, "--urls", "http://127.0.0.1:0", "--contentRoot", folder, .. settings], builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(Time);
            builder.Services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(world.Handler));
            builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Logs);
            Wrap(builder.Services);
            if (substitute is not null)
            {
                builder.Services.AddSingleton(substitute);
            }
        });
        await app.StartAsync();
        http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        if (waits)
        {
            await ReadyAsync();
            await HasTokenAsync();
        }
    }

    private void Wrap(IServiceCollection services)
    {
        if (wrap is { } around && services.Last(service => service.ServiceType == typeof(IRowStore)).ImplementationFactory is { } make)
        {
            services.AddSingleton(provider => around((IRowStore)make(provider)));
        }
    }

    /// <summary>The bot's own token is fetched behind the start; a clock that leaps meanwhile would fail it.</summary>
    private Task HasTokenAsync() => identity == Development
        ? Task.CompletedTask
        : Logs.NextAsync(line => line.Message.StartsWith("A token for the connector", StringComparison.Ordinal));

    public async Task ReadyAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!(await Http.GetAsync(new Uri("/health/ready", UriKind.Relative), patience.Token)).IsSuccessStatusCode)
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
