using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Hosting;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>The real host on a store that a test has in its hands. It is not waited for: a store may be away when it starts. Its answers come with the response.</summary>
internal sealed class StoredBot : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly WebApplication app;
    private readonly HttpClient http;

    private StoredBot(string[] settings, IRowStore? store)
    {
        string[] args = ["--environment", "Development", "--urls", "http://127.0.0.1:0", "--contentRoot", folder.Path, .. settings];
        app = BotHost.Build(args, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(Time);
            builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Events);
            if (store is not null)
            {
                builder.Services.AddSingleton(store);
            }
        });
        http = new HttpClient();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 2, 0, TimeSpan.Zero));

    public LoggedEvents Events { get; } = new();

    public IServiceProvider Services => app.Services;

    public static Task<StoredBot> StartAsync(IRowStore store) => StartAsync([], store);

    public static Task<StoredBot> StartAsync(params string[] settings) => StartAsync(settings, null);

    public Task<HttpStatusCode> LiveAsync() => StatusAsync("/health/live");

    public Task<HttpStatusCode> ReadyAsync() => StatusAsync("/health/ready");

    /// <summary>Waits until the host says that it is ready. It looks at the store every 5 seconds of the test's clock.</summary>
    public async Task BecomeReadyAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await ReadyAsync() != HttpStatusCode.OK)
        {
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>Every text of the answer that somebody gets who asks this.</summary>
    public async Task<string> AskAsync(string question, string locale = "sv-SE")
    {
        var activity = Incoming.Message("http://localhost:1", RunningBot.NewConversation(), "29:user", question, locale);
        activity["deliveryMode"] = "expectReplies";
        using var response = await http.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var body = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        var reply = Assert.Single(body.RootElement.GetProperty("activities").EnumerateArray());
        return new SentActivity("", "", reply).Card.Text;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Events.Dispose();
        folder.Dispose();
    }

    private static async Task<StoredBot> StartAsync(string[] settings, IRowStore? store)
    {
        var bot = new StoredBot(settings, store);
        await bot.app.StartAsync();
        bot.http.BaseAddress = new Uri(bot.app.Urls.Single());
        return bot;
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
        return response.StatusCode;
    }
}
