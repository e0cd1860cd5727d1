using System.Runtime.CompilerServices;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Meetings.Minutes.Export;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes.Export;

/// <summary>Reads the records that are to go out, group by group: what is kept meanwhile is one group's.</summary>
internal sealed class RecordsExport(MinutesStore minutes, ActionStore actions)
{
    public async IAsyncEnumerable<ExportedMinutes> MinutesAsync(RecordsAsked asked, RecordNames names, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var group in GroupsAsync(asked, cancellationToken))
        {
            var records = new ExportedRecords(group.Group, names, asked.Versions);
            var items = (await ItemsAsync(group.Group, cancellationToken).ToListAsync(cancellationToken)).ToLookup(item => item.Meeting);
            foreach (var published in group.Minutes)
            {
                yield return records.Minutes(published, await VersionsAsync(published, cancellationToken), items[published.Meeting]);
            }
        }
    }

    public async IAsyncEnumerable<ExportedDecision> DecisionsAsync(RecordsAsked asked, RecordNames names, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var group in GroupsAsync(asked, cancellationToken))
        {
            var (records, published) = (new ExportedRecords(group.Group, names, asked.Versions), group.Minutes.ToDictionary(one => one.Meeting));
            await foreach (var decision in actions.DecisionsAsync(group.Group, cancellationToken).Where(decision => published.ContainsKey(decision.Meeting)))
            {
                yield return records.Decision(published[decision.Meeting], decision);
            }
        }
    }

    public async IAsyncEnumerable<ExportedAction> ActionsAsync(RecordsAsked asked, RecordNames names, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var group in GroupsAsync(asked, cancellationToken))
        {
            var (records, published) = (new ExportedRecords(group.Group, names, asked.Versions), group.Minutes.ToDictionary(one => one.Meeting));
            await foreach (var item in ItemsAsync(group.Group, cancellationToken).Where(item => published.ContainsKey(item.Meeting)))
            {
                yield return records.Action(published[item.Meeting], item);
            }
        }
    }

    /// <summary>As the minutes have it that hold; with earlier versions as each of them had it.</summary>
    public async IAsyncEnumerable<ExportedAttendance> AttendanceAsync(RecordsAsked asked, RecordNames names, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var group in GroupsAsync(asked, cancellationToken))
        {
            var records = new ExportedRecords(group.Group, names, asked.Versions);
            foreach (var published in group.Minutes)
            {
                foreach (var place in (asked.Versions ? await VersionsAsync(published, cancellationToken) : [published]).Where(version => version.Retracted is null).SelectMany(records.Attendance))
                {
                    yield return place;
                }
            }
        }
    }

    private IAsyncEnumerable<ActionItem> ItemsAsync(GroupId group, CancellationToken cancellationToken) => actions.ActionsAsync(group, Enum.GetValues<ActionState>(), cancellationToken);

    private async Task<IReadOnlyList<PublishedMinutes>> VersionsAsync(PublishedMinutes published, CancellationToken cancellationToken) =>
        published.Version == 1 ? [published] : await minutes.VersionsAsync(published.Meeting, cancellationToken).ToListAsync(cancellationToken);

    private async IAsyncEnumerable<GroupMinutes> GroupsAsync(RecordsAsked asked, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<PublishedMinutes> kept = [];
        await foreach (var published in AllAsync(asked.Groups, cancellationToken).Where(published => asked.Takes(ExportedRecords.DayOf(published))))
        {
            if (kept.Count > 0 && kept[0].Meeting.Group != published.Meeting.Group)
            {
                yield return Sorted(kept);
                kept = [];
            }

            kept.Add(published);
        }

        if (kept.Count > 0)
        {
            yield return Sorted(kept);
        }
    }

    // Those of a group stand together in the store.
    private IAsyncEnumerable<PublishedMinutes> AllAsync(IReadOnlySet<GroupId>? groups, CancellationToken cancellationToken) => groups is null
        ? minutes.AllAsync(cancellationToken)
        : groups.OrderBy(group => group.Value, StringComparer.Ordinal).ToAsyncEnumerable().SelectMany(group => minutes.OfAsync(group, cancellationToken));

    private static GroupMinutes Sorted(List<PublishedMinutes> minutes) => new(minutes[0].Meeting.Group, [.. minutes.OrderBy(one => one.Year).ThenBy(one => one.Number)]);
}
