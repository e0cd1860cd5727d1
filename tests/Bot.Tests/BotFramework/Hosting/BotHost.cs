using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Samverkan.Bot.Tests.BotFramework.Hosting;

/// <summary>A minimal host of our adapter on a port of its own, as a bot would be hosted.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BotHost(WebApplication app, HttpClient client) => (_app, Client) = (app, client);

    public HttpClient Client { get; }
    public CloudAdapter Adapter => _app.Services.GetRequiredService<CloudAdapter>();

    public static async Task<BotHost> StartAsync(IBot bot, string? appId = null, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("MicrosoftAppId", appId)]);
        builder.Services.AddSingleton<BotFrameworkAuthentication>(each => new ConfigurationBotFrameworkAuthentication(
            each.GetRequiredService<IConfiguration>(), httpClientFactory: each.GetService<IHttpClientFactory>()));
        builder.Services.AddSingleton<CloudAdapter>();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(each => each.GetRequiredService<CloudAdapter>());
        builder.Services.AddSingleton(bot);
        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.Map("/api/messages", (Microsoft.AspNetCore.Http.HttpContext context, IBotFrameworkHttpAdapter adapter, IBot each) =>
            adapter.ProcessAsync(context.Request, context.Response, each, context.RequestAborted));
        await app.StartAsync();
        return new BotHost(app, new HttpClient { BaseAddress = new Uri(app.Urls.Single()) });
    }

    public Task<HttpResponseMessage> PostAsync(string json) => PostAsync(Encoding.UTF8.GetBytes(json));

    public Task<HttpResponseMessage> PostAsync(byte[] body, string contentType = "application/json", string? encoding = null)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (encoding is not null)
            content.Headers.ContentEncoding.Add(encoding);
        return Client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
