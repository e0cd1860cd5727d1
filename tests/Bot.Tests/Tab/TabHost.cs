using System.Net.Http.Headers;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping;

namespace Samverkan.Bot.Tests.Tab;

/// <summary>A running bot whose tab people sign in to, on <see cref="KeptRegister"/>.</summary>
public sealed class TabHost : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>The app registration that the tab's tokens are for.</summary>
    public const string App = "00000000-0000-4000-8000-0000000000c1";

    private readonly string folder = Directory.CreateTempSubdirectory("samverkan-tab-").FullName;
    private RunningBot? running;

    public RunningBot Bot => running ?? throw new InvalidOperationException("Not started.");

    public static async Task<TabHost> StartAsync()
    {
        var host = new TabHost();
        await host.InitializeAsync();
        return host;
    }

    public async Task InitializeAsync() => running = await RunningBot.StartAsync([.. KeptRegister.Settings(folder), $"--Graph:ClientId={App}", $"--Graph:TenantId={Incoming.Tenant}", $"--Provisioning:TeamId={Guid.Empty}"]);

    /// <summary>A token of the tab for somebody, to be changed for what a test is about.</summary>
    public ChannelToken Token(Speaker speaker) => ChannelToken.OfTab(App, speaker, Bot.Time.GetUtcNow());

    public string TextOf(ChannelToken token) => token.Sign(Bot.Outside.Login.Keys[0]);

    /// <param name="token">Null: nobody has signed in.</param>
    /// <param name="tag">What the page has already.</param>
    public async Task<HttpResponseMessage> GetAsync(string path, string? token, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        return await Bot.Http.SendAsync(request);
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
