using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Ledger;

/// <summary>How an event in the calendar says which meeting it is: group and occurrence.</summary>
internal static class MeetingKeys
{
    private const char Separator = ' ';

    public static string Of(LineKey.Meeting meeting) => $"{meeting.Group}{Separator}{meeting.Occurrence}";

    public static LineKey.Meeting? Parse(string key) =>
        key.Split(Separator) is [{ Length: > 0 } group, var which] && OccurrenceId.Parse(which) is { } occurrence ? new LineKey.Meeting(new GroupId(group), occurrence) : null;
}
