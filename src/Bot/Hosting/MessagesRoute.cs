using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Samverkan.Bot.Access;
using Samverkan.Bot.Telemetry;

namespace Samverkan.Bot.Hosting;

/// <summary>Where the Bot Framework delivers activities. All verbs go to the adapter, which answers each as the protocol wants.</summary>
internal static class MessagesRoute
{
    public const string Path = "/api/messages";

    public static void MapMessages(this WebApplication app)
    {
        var adapter = app.Services.GetRequiredService<IBotFrameworkHttpAdapter>();
        var bot = app.Services.GetRequiredService<IBot>();
        var metrics = app.Services.GetRequiredService<Metrics>();

        // A turn that was begun is finished, also when the sender has hung up: it may have passed for done where duplicates are told.
        app.Map(Path, (RequestDelegate)(async context =>
        {
            await adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None);
            metrics.Responded(context.Response.StatusCode, InboundRefusal.ReasonOf(context));
        }));
    }
}
