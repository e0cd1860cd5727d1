using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Conversation;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Samverkan.Bot.Outbound;

/// <summary>A conversation where somebody talks to the bot is open to it again.</summary>
internal sealed class SilenceMiddleware(SilentConversations silent) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type is ActivityTypes.Message or ActivityTypes.Invoke && silent.Contains(turnContext.Activity.ConversationId()))
        {
            await silent.RemoveAsync(turnContext.Activity.ConversationId(), cancellationToken);
        }

        await next(cancellationToken);
    }
}
