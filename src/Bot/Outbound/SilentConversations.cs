using System.Collections.Concurrent;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>
/// Where the bot may not write: somebody blocked it, removed it, or it was disabled. Kept in the store for all instances, and in memory,
/// so that a turn asks nobody. It ends when the bot hears from there again.
/// </summary>
internal sealed class SilentConversations(IRowStore rows, KnownPeople people, Acquaintances acquaintances)
{
    private const string Reason = "Reason";
    private volatile ConcurrentDictionary<string, bool> conversations = new();

    public bool Contains(string conversation) => !conversations.IsEmpty && conversations.ContainsKey(conversation);

    public async Task AddAsync(string conversation, string reason, CancellationToken cancellationToken)
    {
        conversations[conversation] = true;
        // A conflict is success: it was known already.
        await rows.WriteAsync(new RowWrite.Insert(ConversationKeys.Silent(conversation), new RowValues { [Reason] = reason, [ConversationKeys.Id] = conversation }), cancellationToken);
        await people.ForgetAtAsync(conversation, cancellationToken);
        acquaintances.Forget(conversation);
    }

    public async Task RemoveAsync(string conversation, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(ConversationKeys.Silent(conversation), cancellationToken) is { } row)
        {
            await rows.WriteAsync(new RowWrite.Delete(row.Key, row.ETag), cancellationToken);
        }

        conversations.TryRemove(conversation, out _);
        // Another instance may have forgotten who is reached here.
        acquaintances.Forget(conversation);
    }

    /// <summary>Takes over what other instances have found.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var read = new ConcurrentDictionary<string, bool>();
        await foreach (var row in rows.QueryAsync(ConversationKeys.Partition, ConversationKeys.AllSilent, cancellationToken))
        {
            read[row.Values.Text(ConversationKeys.Id)] = true;
        }

        conversations = read;
    }
}
