using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Searching;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Samverkan.Bot.Outbound;

/// <summary>A conversation where somebody talks to the bot is open to it again.</summary>
internal sealed class SilenceMiddleware(SilentConversations silent) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (IsTalk(turnContext.Activity) && silent.Contains(turnContext.Activity.ConversationId()))
        {
            await silent.RemoveAsync(turnContext.Activity.ConversationId(), cancellationToken);
        }

        await next(cancellationToken);
    }

    private static bool IsTalk(Activity activity) => activity.Type is ActivityTypes.Message or ActivityTypes.Invoke && !activity.IsOfExtension();
}
