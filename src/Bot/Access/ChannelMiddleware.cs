using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Samverkan.Bot.Access;

/// <summary>Stops an activity of another channel than Teams: 403, nothing said. Development takes any.</summary>
internal sealed class ChannelMiddleware(IHostEnvironment environment, InboundRefusal refusal) : IMiddleware
{
    private readonly bool isOff = environment.IsDevelopment();

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!isOff && refusal.IsInbound && turnContext.Activity.ChannelId != Channels.Msteams)
        {
            refusal.Forbid("channel");
            return Task.CompletedTask;
        }

        return next(cancellationToken);
    }
}
