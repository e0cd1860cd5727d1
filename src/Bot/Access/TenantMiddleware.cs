using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Samverkan.Bot.Access;

/// <summary>Stops an activity that is not of an allowed tenant: 403, nothing said.</summary>
internal sealed class TenantMiddleware(TenantRule rule, InboundRefusal refusal) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!rule.IsOff && refusal.IsInbound && (ActivityTenant.Of(turnContext.Activity) is not { } tenant || !rule.Allows(tenant)))
        {
            refusal.Forbid("tenant");
            return Task.CompletedTask;
        }

        return next(cancellationToken);
    }
}
