using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>A meeting that is in the calendar, and when.</summary>
internal sealed record ComingMeeting(LineKey.Meeting Key, LedgerEntry Entry, DateTimeOffset Start, DateTimeOffset End)
{
    public PlannedMeeting Planned => PlannedOf(Key, Start, End);

    public DateOnly Day => Planned.Date;

    /// <returns>Null for what is not in the calendar.</returns>
    public static ComingMeeting? Of(LineKey.Meeting key, LedgerEntry entry) =>
        entry is { IsThere: true, Id: not null, Start: { } start, End: { } end } ? new ComingMeeting(key, entry, start, end) : null;

    /// <summary>Those of a group that have not begun, the next first.</summary>
    public static IReadOnlyList<ComingMeeting> Of(IReadOnlyDictionary<LineKey.Meeting, LedgerEntry> ledger, GroupId group, DateTimeOffset now) =>
        [.. ledger.Where(pair => pair.Key.Group == group).Select(pair => Of(pair.Key, pair.Value)).OfType<ComingMeeting>().Where(meeting => meeting.Start > now).OrderBy(meeting => meeting.Start)];

    public static PlannedMeeting PlannedOf(LineKey.Meeting key, DateTimeOffset start, DateTimeOffset end)
    {
        var (date, hour) = MeetingClock.Local(start, MeetingTimes.Stockholm);
        return new PlannedMeeting(key.Group, key.Occurrence, date, hour, end - start);
    }
}
