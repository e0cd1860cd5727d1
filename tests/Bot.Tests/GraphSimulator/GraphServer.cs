using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverkan.Bot.Tests.Driving;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator;

/// <summary>The simulator over HTTP, as the bot mounts it.</summary>
internal sealed class GraphServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private GraphServer(WebApplication app, SimulatedGraph graph)
    {
        this.app = app;
        Graph = graph;
        Address = new Uri(app.Address("http"));
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public SimulatedGraph Graph { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public static async Task<GraphServer> StartAsync()
    {
        var graph = new SimulatedGraph();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton(graph.Simulator);
        var app = builder.Build();
        app.MapGraphSimulator();
        await app.StartAsync();
        return new(app, graph);
    }

    /// <summary>As a browser posts a form of the page.</summary>
    public async Task<HttpResponseMessage> PostFormAsync(string path, string site = "same-origin", string? origin = null, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        if (site.Length > 0)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Graph.Dispose();
    }
}
