using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>The teams that the bot was heard in, by their id in Graph: from there it can write in any of their channels.</summary>
internal sealed class KnownTeams(IRowStore rows)
{
    /// <returns>A conversation of the team; null when the bot was never heard there.</returns>
    public async Task<KnownConversation?> FindAsync(string team, CancellationToken cancellationToken) =>
        await rows.FindAsync(ConversationKeys.Team(team), cancellationToken) is { } row ? KnownConversation.Of(row) : null;

    public async Task KeepAsync(string team, KnownConversation conversation, CancellationToken cancellationToken)
    {
        var key = ConversationKeys.Team(team);
        var row = await rows.FindAsync(key, cancellationToken);
        if (row is null)
        {
            await rows.WriteAsync([new RowWrite.Insert(key, conversation.Values())], cancellationToken);
        }
        else if (KnownConversation.Of(row).ServiceUrl != conversation.ServiceUrl)
        {
            await rows.WriteAsync([new RowWrite.Replace(key, conversation.Values(), row.ETag)], cancellationToken);
        }
    }
}
