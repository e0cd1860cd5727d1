using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Samverkan.Bot.Access;

/// <summary>Stops an activity whose answer would go to a host that is not ours to answer: 403, nothing sent.</summary>
internal sealed class ServiceHostMiddleware(ServiceHosts hosts, InboundRefusal refusal) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!hosts.Allow(turnContext.Activity.ServiceUrl))
        {
            refusal.Forbid("service-host");
            return Task.CompletedTask;
        }

        return next(cancellationToken);
    }
}
