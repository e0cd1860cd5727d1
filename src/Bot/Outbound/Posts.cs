using Samverkan.Bot.Cards;

namespace Samverkan.Bot.Outbound;

/// <summary>What the bot says first: a card in a conversation it was added to. It goes by the queue, at the pace that Teams takes.</summary>
internal sealed class Posts(KnownConversations known, SilentConversations silent, OutgoingQueue queue)
{
    /// <returns>False when the bot may not write there: it was never added, was removed, or is blocked.</returns>
    public async Task<bool> PostAsync(string conversation, OutgoingCard card, CancellationToken cancellationToken)
    {
        if (silent.Contains(conversation) || await known.FindAsync(conversation, cancellationToken) is not { } there)
        {
            return false;
        }

        await queue.AddAsync(there.Message(card), TimeSpan.Zero, isRemark: false, cancellationToken);
        return true;
    }
}
