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

    /// <summary>
    /// As <see cref="PostAsync"/>, and at most once in that conversation, however often and by however many instances it is asked for.
    /// Whoever is not told how it ended asks again with the same key.
    /// </summary>
    /// <param name="onceKey">
    /// What is posted, in a few letters; it names its occasion (a meeting, a half-year), since it is remembered for
    /// <see cref="OnceRetention.Days"/> days and no longer.
    /// </param>
    /// <exception cref="Storage.StoreUnavailableException">Whether it was kept is not known.</exception>
    public async Task<PostOutcome> PostOnceAsync(string conversation, OutgoingCard card, string onceKey, CancellationToken cancellationToken) =>
        await known.FindAsync(conversation, cancellationToken) is { } there ? await PostOnceAsync(there, card, onceKey, cancellationToken) : PostOutcome.Unreachable;

    /// <summary>As above, where the bot knows the address by other means: somebody wrote to it from there.</summary>
    public Task<PostOutcome> PostOnceAsync(KnownConversation there, OutgoingCard card, string onceKey, CancellationToken cancellationToken) =>
        PostOnceAsync(there, card, onceKey, fallback: null, cancellationToken);

    /// <summary>As above. What is posted may still be refused when it is sent; then it is said elsewhere.</summary>
    public async Task<PostOutcome> PostOnceAsync(KnownConversation there, OutgoingCard card, string onceKey, Fallback? fallback, CancellationToken cancellationToken)
    {
        if (silent.Contains(there.Id))
        {
            return PostOutcome.Unreachable;
        }

        var message = there.Message(card) with { Locale = card.Card.Lang };
        return await queue.AddOnceAsync(message, onceKey, fallback, cancellationToken) ? PostOutcome.Posted : PostOutcome.PostedBefore;
    }

    /// <summary>Something that was asked for and took long, where it was asked: in the place of the message that was clicked, or as a new one.</summary>
    public async Task AnswerLateAsync(KnownConversation there, string? message, OutgoingCard card, CancellationToken cancellationToken)
    {
        if (!silent.Contains(there.Id))
        {
            var late = message is null ? there.Message(card) : there.Replacing(message, card);
            await queue.AddAsync(late with { Locale = card.Card.Lang }, TimeSpan.Zero, isRemark: false, cancellationToken);
        }
    }

    /// <summary>For who would make the card in vain. What comes of a post is told by <see cref="PostOnceAsync(string, OutgoingCard, string, CancellationToken)"/> alone.</summary>
    public Task<bool> WasPostedAsync(string conversation, string onceKey, CancellationToken cancellationToken) => queue.WasAddedAsync(conversation, onceKey, cancellationToken);
}
