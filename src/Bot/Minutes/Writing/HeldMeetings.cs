using Samverkan.Bot.Meetings;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>The meetings that minutes can be of: those of the calendar, and those that minutes were begun of.</summary>
internal sealed class HeldMeetings(ProvisioningTarget target, IRowStore rows, DraftStore drafts, MinutesStore minutes, TimeProvider time)
{
    /// <summary>How far back a list of meetings goes, in days.</summary>
    private const int DaysBack = 400;

    /// <summary>Those that have begun, the last first.</summary>
    public async Task<IReadOnlyList<HeldMeeting>> OfAsync(GroupId group, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var held = (await CalendarAsync(group, cancellationToken)).ToDictionary(each => each.Id);
        await foreach (var published in minutes.OfAsync(group, cancellationToken))
        {
            held[published.Meeting] = new HeldMeeting(published.Meeting, published.Minutes.Start, published.Minutes.End);
        }

        await foreach (var row in rows.QueryAsync(MinutesKeys.Partition, MinutesKeys.DraftsOf(group), cancellationToken))
        {
            var draft = MinutesRows.Of(row, MinutesJson.Stored.MinutesDraft).Value;
            held[draft.Meeting] = new HeldMeeting(draft.Meeting, draft.Start, draft.End);
        }

        return [.. held.Values.Where(each => each.Start <= now && each.Start > now.AddDays(-DaysBack)).OrderByDescending(each => each.Start)];
    }

    /// <summary>When a meeting is, wherever it is known from.</summary>
    /// <returns>Null for one that is nowhere.</returns>
    public async Task<HeldMeeting?> FindAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        await drafts.FindAsync(meeting, cancellationToken) is { Value: var draft } ? new HeldMeeting(meeting, draft.Start, draft.End)
        : await minutes.FindAsync(meeting, cancellationToken) is { } published ? new HeldMeeting(meeting, published.Minutes.Start, published.Minutes.End)
        : (await CalendarAsync(meeting.Group, cancellationToken)).FirstOrDefault(each => each.Id == meeting);

    /// <summary>The next one after a moment, as the calendar has it.</summary>
    public async Task<HeldMeeting?> NextAsync(GroupId group, DateTimeOffset after, CancellationToken cancellationToken) =>
        (await CalendarAsync(group, cancellationToken)).Where(each => each.Start > after).MinBy(each => each.Start);

    /// <summary>A meeting that no calendar has, on a day: the one that begins then, or another.</summary>
    public async Task<HeldMeeting> OnAsync(GroupId group, DateOnly day, TimeOnly from, TimeOnly until, CancellationToken cancellationToken)
    {
        var start = MeetingClock.At(day, from, MeetingTimes.Stockholm);
        var end = MeetingClock.At(until > from ? day : day.AddDays(1), until, MeetingTimes.Stockholm);
        var known = await OfAsync(group, cancellationToken);
        if (known.FirstOrDefault(each => each.Start == start) is { } there)
        {
            return there;
        }

        var taken = known.Concat(await CalendarAsync(group, cancellationToken)).Select(each => each.Id.Occurrence).OfType<OccurrenceId.Extra>().Where(extra => extra.Booked == day).Select(extra => extra.Number);
        return new HeldMeeting(new MeetingId(group, new OccurrenceId.Extra(day, taken.DefaultIfEmpty().Max() + 1)), start, end);
    }

    private async Task<IEnumerable<HeldMeeting>> CalendarAsync(GroupId group, CancellationToken cancellationToken)
    {
        if (!target.IsSet)
        {
            return [];
        }

        var entries = await LedgerRows.ReadAsync(rows, target.Team, ProvisioningKeys.MeetingsOf(group), cancellationToken);
        return entries.Select(each => each.Key is LineKey.Meeting key && ComingMeeting.Of(key, each.Value.Entry) is { } meeting ? new HeldMeeting(new MeetingId(key.Group, key.Occurrence), meeting.Start, meeting.End) : null).OfType<HeldMeeting>();
    }
}
