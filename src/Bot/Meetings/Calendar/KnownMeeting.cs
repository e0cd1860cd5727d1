using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Calendar;

/// <summary>A meeting that is or was in the calendar, and when.</summary>
/// <param name="Join">Null where there is none that may be shown.</param>
/// <param name="ChangedAt">When it was last agreed on: booked, moved, invited anew.</param>
internal sealed record KnownMeeting(MeetingId Id, DateTimeOffset Start, DateTimeOffset End, Uri? Join, DateTimeOffset ChangedAt)
{
    public GroupId Group => Id.Group;

    public PlannedMeeting Planned => ComingMeeting.PlannedOf(new LineKey.Meeting(Id.Group, Id.Occurrence), Start, End);

    /// <returns>Null for what is not in the calendar, as what was cancelled.</returns>
    public static KnownMeeting? Of(LineKey.Meeting key, LedgerEntry entry, JoinRule rule) =>
        ComingMeeting.Of(key, entry) is { } meeting
            ? new KnownMeeting(new MeetingId(key.Group, key.Occurrence), meeting.Start, meeting.End, rule.Of(entry.JoinUrl), entry.At)
            : null;
}
