using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Calendar;

/// <summary>
/// The meetings of all groups in memory, those that have been too, as the bot has agreed on them: a moved one at its new time, a cancelled
/// one not at all. Reading them takes no storage. What somebody moves in Outlook is known here once it is accepted.
/// </summary>
internal sealed class KnownMeetings(ProvisioningTarget target, IRowStore rows, JoinRule rule) : IDisposable
{
    private readonly SemaphoreSlim loading = new(1, 1);
    private volatile Snapshot? loaded;

    /// <summary>False until the store was read once; there is nothing to tell of before.</summary>
    public bool IsLoaded => loaded is not null;

    /// <summary>By when they begin. Another object when anything of it has changed.</summary>
    public IReadOnlyList<KnownMeeting> All => loaded?.All ?? [];

    /// <summary>Those of a group, by when they begin.</summary>
    public IReadOnlyList<KnownMeeting> Of(GroupId group) => loaded?.ByGroup.GetValueOrDefault(group) ?? [];

    /// <summary>The first of a group that has not begun.</summary>
    public KnownMeeting? Next(GroupId group, DateTimeOffset now) => Of(group).FirstOrDefault(meeting => meeting.Start > now);

    /// <summary>The last of a group that has ended.</summary>
    public KnownMeeting? Last(GroupId group, DateTimeOffset now) => Of(group).Where(meeting => meeting.End <= now).MaxBy(meeting => meeting.End);

    /// <summary>Reads them anew. Who has the old ones keeps them whole.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be used; the meetings are as before.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await loading.WaitAsync(cancellationToken);
        try
        {
            var ledger = target.IsSet ? await LedgerRows.ReadAsync(rows, target.Team, ProvisioningKeys.Meetings, cancellationToken) : [];
            var read = new Snapshot(ledger.Select(pair => pair.Key is LineKey.Meeting key ? KnownMeeting.Of(key, pair.Value.Entry, rule) : null).OfType<KnownMeeting>());
            if (loaded is null || !read.All.SequenceEqual(loaded.All))
            {
                loaded = read;
            }
        }
        finally
        {
            loading.Release();
        }
    }

    public void Dispose() => loading.Dispose();

    private sealed class Snapshot
    {
        public Snapshot(IEnumerable<KnownMeeting> meetings)
        {
            All = [.. meetings.OrderBy(meeting => meeting.Start).ThenBy(meeting => $"{meeting.Id}", StringComparer.Ordinal)];
            ByGroup = All.GroupBy(meeting => meeting.Group).ToDictionary(group => group.Key, group => (IReadOnlyList<KnownMeeting>)[.. group]);
        }

        public IReadOnlyList<KnownMeeting> All { get; }

        public Dictionary<GroupId, IReadOnlyList<KnownMeeting>> ByGroup { get; }
    }
}
