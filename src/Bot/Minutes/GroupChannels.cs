using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes;

/// <summary>Which channel is a group's own.</summary>
internal sealed class GroupChannels(ProvisioningTarget target, IRowStore rows, KnownTeams teams)
{
    // Of a thread in a channel: what follows the channel's id.
    private const char Thread = ';';

    /// <summary>Whether a conversation is the channel of the group, or a thread in it.</summary>
    public async Task<bool> IsOwnAsync(GroupId group, string conversation, CancellationToken cancellationToken) =>
        await IdAsync(group, cancellationToken) is { } channel && channel == ChannelOf(conversation);

    /// <summary>Whose channel a conversation is.</summary>
    /// <returns>Null where it is no group's.</returns>
    public async Task<GroupId?> GroupOfAsync(string conversation, CancellationToken cancellationToken)
    {
        if (!target.IsSet)
        {
            return null;
        }

        var channel = ChannelOf(conversation);
        var entries = await LedgerRows.ReadAsync(rows, target.Team, ProvisioningKeys.Channels, cancellationToken);
        return entries.FirstOrDefault(each => each.Value.Entry is { IsThere: true, Id: { } id } && id == channel).Key?.Group;
    }

    /// <summary>Where the bot posts for a group.</summary>
    /// <returns>Null where the group has no channel, or the bot was never heard in the team.</returns>
    public async Task<KnownConversation?> FindAsync(GroupId group, CancellationToken cancellationToken) =>
        await IdAsync(group, cancellationToken) is { } channel && await teams.FindAsync(target.Team, cancellationToken) is { } team ? team with { Id = channel } : null;

    private async Task<string?> IdAsync(GroupId group, CancellationToken cancellationToken) =>
        target.IsSet && await LedgerRows.FindAsync(rows, target.Team, new LineKey.Channel(group), cancellationToken) is { Entry: { IsThere: true, Id: { } id } } ? id : null;

    private static string ChannelOf(string conversation) => conversation.IndexOf(Thread, StringComparison.Ordinal) is var at and > 0 ? conversation[..at] : conversation;
}
