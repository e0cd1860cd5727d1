using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Hosting;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>The real host on a port of its own, with a connector to answer to, an empty store, and a clock that stands still.</summary>
public sealed class RunningBot : IAsyncLifetime, IAsyncDisposable
{
    private string[] settings = [];
    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-").FullName;
    private FakeConnector? connector;
    private WebApplication? app;
    private HttpClient? http;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public CapturedLogs Logs { get; } = new();

    public FakeConnector Connector => connector ?? throw new InvalidOperationException("Not started.");

    public HttpClient Http => http ?? throw new InvalidOperationException("Not started.");

    public IServiceProvider Services => app?.Services ?? throw new InvalidOperationException("Not started.");

    /// <summary>A host of a test's own, with settings such as <c>--Access:Tenants=...</c>.</summary>
    public static async Task<RunningBot> StartAsync(params string[] settings)
    {
        var bot = new RunningBot { settings = settings };
        await bot.InitializeAsync();
        return bot;
    }

    public static string NewConversation() => $"a:{Guid.NewGuid():N}";

    public async Task InitializeAsync()
    {
        connector = await FakeConnector.StartAsync();
        string[] args = ["--environment", "Development", "--urls", "http://127.0.0.1:0", "--contentRoot", folder, .. settings];
        app = BotHost.Build(args, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(Time);
            builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Logs);
        });
        await app.StartAsync();
        http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        await ReadyAsync();
    }

    /// <summary>Says something in a personal chat and gives back what came of it.</summary>
    public async Task<IReadOnlyList<SentActivity>> SayAsync(string conversation, string text, string user = "29:user", string? locale = "sv-SE")
    {
        var before = Connector.In(conversation).Count;
        var status = await PostAsync(Incoming.Message(Connector.ServiceUrl, conversation, user, text, locale));
        Assert.Equal(HttpStatusCode.OK, status);
        return [.. Connector.In(conversation).Skip(before)];
    }

    /// <summary>As <see cref="SayAsync"/>, for what is answered with one card.</summary>
    public async Task<SentCard> AskAsync(string conversation, string text, string user = "29:user", string? locale = "sv-SE") =>
        Assert.Single(await SayAsync(conversation, text, user, locale)).Card;

    public Task<HttpStatusCode> PostAsync(JsonObject activity) => PostRawAsync(activity.ToJsonString());

    public async Task<HttpStatusCode> PostRawAsync(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        return response.StatusCode;
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

        if (connector is not null)
        {
            await connector.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    private async Task ReadyAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!(await Http.GetAsync(new Uri("/health/ready", UriKind.Relative), patience.Token)).IsSuccessStatusCode)
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
