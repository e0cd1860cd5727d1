using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>The conversations that the bot was added to and not removed from.</summary>
internal sealed class KnownConversations(IRowStore rows, SilentConversations silent)
{
    private const int Attempts = 5;

    /// <returns>Null when the bot was never added there, or was removed.</returns>
    public async Task<KnownConversation?> FindAsync(string conversation, CancellationToken cancellationToken) =>
        await rows.FindAsync(ConversationKeys.Known(conversation), cancellationToken) is { } row ? KnownConversation.Of(row) : null;

    /// <summary>The bot was added, or hears of it again.</summary>
    /// <returns>Whether it is new; true for one of any number of instances that hear of it at once.</returns>
    public async Task<bool> AddAsync(KnownConversation conversation, CancellationToken cancellationToken)
    {
        await silent.RemoveAsync(conversation.Id, cancellationToken);
        var key = ConversationKeys.Known(conversation.Id);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await rows.WriteAsync(new RowWrite.Insert(key, conversation.Values()), cancellationToken) is WriteOutcome.Written)
            {
                return true;
            }

            // The service URL may have changed; the newest counts.
            if (await rows.FindAsync(key, cancellationToken) is { } known
                && (KnownConversation.Of(known) == conversation || await rows.WriteAsync(new RowWrite.Replace(key, conversation.Values(), known.ETag), cancellationToken) is WriteOutcome.Written))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The bot was removed: it writes there no more.</summary>
    public async Task RemoveAsync(string conversation, CancellationToken cancellationToken)
    {
        await silent.AddAsync(conversation, "removed", cancellationToken);
        if (await rows.FindAsync(ConversationKeys.Known(conversation), cancellationToken) is { } known)
        {
            await rows.WriteAsync(new RowWrite.Delete(known.Key, known.ETag), cancellationToken);
        }
    }
}
