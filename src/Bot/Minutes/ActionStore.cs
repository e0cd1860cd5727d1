using Samverkan.Bot.Jobs;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Storage;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes;

/// <summary>Decisions and action items as they are now.</summary>
internal sealed class ActionStore(IRowStore rows, JobAnnouncer announcer, TimeProvider time)
{
    private const int Attempts = 10;

    public async Task<ActionItem?> FindAsync(ActionItemId id, CancellationToken cancellationToken) => (await StoredAsync(id, cancellationToken))?.Value;

    /// <summary>Changes one, and has the summary in the channel show it. Whoever asks for what is so already changes nothing.</summary>
    /// <param name="change">Gives the same item back where there is nothing to change. It is asked anew when somebody was quicker.</param>
    /// <returns>The item as it is then, and whether it was changed by this; null when there is no such item.</returns>
    public async Task<(ActionItem Item, bool HasChanged)?> ChangeAsync(ActionItemId id, Func<ActionItem, ActionItem> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await StoredAsync(id, cancellationToken) is not { } before)
            {
                return null;
            }

            var after = change(before.Value);
            if (ReferenceEquals(after, before.Value))
            {
                return (after, false);
            }

            var (shown, job) = await StandingRows.FindAsync(rows, MinutesKeys.Summary(after.Meeting), cancellationToken) is { } summary ? StandingRows.Renewed(summary, time) : ([], null);
            if (await rows.WriteAsync([MinutesRows.Put(after, before.ETag), .. shown], cancellationToken) is WriteOutcome.Written)
            {
                if (job is not null)
                {
                    await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
                }

                return (after, true);
            }
        }

        throw new StoreUnavailableException("An action item keeps being changed by others.");
    }

    /// <param name="group">Null for those of all groups.</param>
    /// <param name="states">Only these.</param>
    public IAsyncEnumerable<ActionItem> ActionsAsync(GroupId? group, IReadOnlyCollection<ActionState> states, CancellationToken cancellationToken) =>
        ActionsAsync(group, head => states.Contains(head.State), cancellationToken).Select(action => action.Whole);

    /// <summary>Of many, the most are passed over by their heads, which costs a tenth.</summary>
    /// <param name="group">Null for those of all groups.</param>
    public IAsyncEnumerable<KeptAction> ActionsAsync(GroupId? group, Func<ActionHead, bool> takes, CancellationToken cancellationToken) =>
        rows.QueryAsync(MinutesKeys.Partition, group is { } one ? MinutesKeys.ActionsOf(one) : MinutesKeys.AllActions, cancellationToken)
            .Select(row => new KeptAction(MinutesRows.HeadOf(row), row))
            .Where(action => takes(action.Head));

    /// <summary>Those of one meeting, by ordinal.</summary>
    public async Task<IReadOnlyDictionary<int, ActionItem>> OfAsync(PublishedMinutes published, CancellationToken cancellationToken) =>
        await rows.QueryAsync(MinutesKeys.Partition, MinutesKeys.ActionsOf(published.Meeting.Group, published.Year), cancellationToken)
            .Select(row => MinutesRows.Of(row, MinutesJson.Stored.ActionItem).Value)
            .Where(item => item.Meeting == published.Meeting)
            .ToDictionaryAsync(item => item.Id.Ordinal, cancellationToken: cancellationToken);

    /// <param name="group">Null for those of all groups.</param>
    public IAsyncEnumerable<Decision> DecisionsAsync(GroupId? group, CancellationToken cancellationToken) =>
        rows.QueryAsync(MinutesKeys.Partition, group is { } one ? MinutesKeys.DecisionsOf(one) : MinutesKeys.AllDecisions, cancellationToken)
            .Select(row => MinutesRows.Of(row, MinutesJson.Stored.Decision).Value);

    private async Task<Stored<ActionItem>?> StoredAsync(ActionItemId id, CancellationToken cancellationToken) =>
        await MinutesRows.FindAsync(rows, MinutesKeys.Action(id), MinutesJson.Stored.ActionItem, cancellationToken);
}
