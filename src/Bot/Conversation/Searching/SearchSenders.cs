using Microsoft.Bot.Builder;
using Samverkan.Bot.Access;

namespace Samverkan.Bot.Conversation.Searching;

/// <summary>
/// Finds whose somebody is who types: a question a letter, and often in a conversation whose members the bot may not see. Nobody is asked
/// there again before a minute has passed.
/// </summary>
internal sealed class SearchSenders(SenderDirectory senders, TimeProvider time)
{
    private const int Capacity = 10_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly RecentEntries<(string Conversation, string User), Sender> unknown = new(Capacity, Lifetime, time);

    public async ValueTask<Sender> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var key = (turnContext.Activity.ConversationId(), turnContext.Activity.UserId());
        if (unknown.TryGet(key, out var stranger) && stranger is not null)
        {
            return stranger;
        }

        var sender = await senders.FindAsync(turnContext, cancellationToken);
        if (!sender.IsKnown)
        {
            unknown.Set(key, sender);
        }

        return sender;
    }
}
