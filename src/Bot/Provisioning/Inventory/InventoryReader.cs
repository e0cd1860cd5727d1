using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Inventory;

/// <summary>Reads what is there: the list of channels, the members of the team and of the channels that have their own, and the calendar's meetings of ours.</summary>
internal sealed class InventoryReader(TeamGraph team, CalendarGraph? calendar, ProvisioningTarget target, TimeProvider time)
{
    private readonly PatientReading patient = new(time);
    private readonly Dictionary<ReadingOf, GraphRefusal> refused = [];

    /// <param name="from">The first instant whose meetings are read.</param>
    /// <param name="before">The first whose are not.</param>
    /// <exception cref="GraphSilentException">Graph does not answer.</exception>
    public async Task<Observed> ReadAsync(IReadOnlyDictionary<LineKey, LedgerEntry> ledger, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var channels = await GivenAsync(ReadingOf.Channels, team.ChannelsAsync, cancellationToken) ?? [];
        var meetings = calendar is null ? null : await MeetingsAsync(calendar, ledger, from, before, cancellationToken);
        return new Observed
        {
            Channels = channels,
            Team = await GivenAsync(ReadingOf.TeamMembers, team.TeamMembersAsync, cancellationToken),
            Members = await MembersAsync(channels, ledger, cancellationToken),
            Meetings = meetings,
            App = target.App is { } app ? await GivenAsync(ReadingOf.Apps, until => team.AppAsync(app, until), cancellationToken) : null,
            Refused = refused,
        };
    }

    private async Task<Dictionary<string, IReadOnlyList<ObservedMember>>> MembersAsync(IReadOnlyList<ObservedChannel> channels, IReadOnlyDictionary<LineKey, LedgerEntry> ledger, CancellationToken cancellationToken)
    {
        var ours = ledger.Where(pair => pair.Key is LineKey.Channel && pair.Value.IsThere).Select(pair => pair.Value.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var members = new Dictionary<string, IReadOnlyList<ObservedMember>>(StringComparer.Ordinal);
        foreach (var channel in channels.Where(channel => channel.Type != ChannelType.Standard && (channel.Marker is not null || ours.Contains(channel.Id))))
        {
            if (await GivenAsync(ReadingOf.ChannelMembers, until => team.MembersAsync(channel.Id, until), cancellationToken) is { } found)
            {
                members[channel.Id] = found;
            }
            else if (refused[ReadingOf.ChannelMembers].IsForbidden)
            {
                break;
            }
        }

        return members;
    }

    private async Task<ILookup<string, ObservedMeeting>?> MeetingsAsync(CalendarGraph calendar, IReadOnlyDictionary<LineKey, LedgerEntry> ledger, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken)
    {
        if (await GivenAsync(ReadingOf.Calendar, until => calendar.MeetingsAsync(from, before, until), cancellationToken) is not { } seen)
        {
            return null;
        }

        // Somebody may have moved one out of sight: it is looked for by its key before it counts as gone.
        var keys = seen.Select(meeting => meeting.Key).ToHashSet(StringComparer.Ordinal);
        List<ObservedMeeting> found = [.. seen];
        foreach (var (key, entry) in ledger.Where(pair => pair.Key is LineKey.Meeting && pair.Value.IsThere && pair.Value.Start >= from && pair.Value.Start < before))
        {
            if (MeetingKeys.Of((LineKey.Meeting)key) is var text && !keys.Contains(text)
                && await GivenAsync(ReadingOf.Calendar, until => calendar.FindAsync(text, until), cancellationToken) is { } moved)
            {
                found.AddRange(moved);
            }
        }

        return found.ToLookup(meeting => meeting.Key, StringComparer.Ordinal);
    }

    private async Task<T?> GivenAsync<T>(ReadingOf reading, Func<CancellationToken, Task<GraphAnswer<T>>> ask, CancellationToken cancellationToken)
        where T : class?
    {
        switch (await patient.AskAsync(ask, cancellationToken))
        {
            case GraphAnswer<T>.Given given:
                return given.Value;
            case GraphAnswer<T>.Refused refusal:
                refused[reading] = refusal.Why;
                return null;
            default:
                return null;
        }
    }
}
