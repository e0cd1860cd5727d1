using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Texts;
using Samverkan.Meetings;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>What to know of the day of a meeting before it is booked there.</summary>
internal static class MeetingRemarks
{
    public static IReadOnlyList<string> Of(RegisterSnapshot register, Group group, PlannedMeeting booked, IReadOnlyDictionary<LineKey.Meeting, LedgerEntry> ledger, MeetingCall call)
    {
        var others = ledger.Select(pair => ComingMeeting.Of(pair.Key, pair.Value)).OfType<ComingMeeting>().Select(meeting => meeting.Planned);
        var remarks = MeetingDayRemarks.Of(register, booked, others).Select(remark => MeetingDayTexts.Of(remark, register).In(call.Language));
        return group.Validity.From is { } first && booked.Date < first
            ? [BookingTexts.Fill(call.Texts.BeforeTheBeginning, Hours.Day(first, call.Language)), .. remarks]
            : [.. remarks];
    }
}
