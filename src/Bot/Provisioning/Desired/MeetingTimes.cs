using Samverkan.Meetings;

namespace Samverkan.Bot.Provisioning.Desired;

/// <summary>When a planned meeting is, as instants.</summary>
internal static class MeetingTimes
{
    public static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static DateTimeOffset Midnight(DateOnly day) => MeetingClock.At(day, TimeOnly.MinValue, Stockholm);

    public static (DateTimeOffset Start, DateTimeOffset End) Of(PlannedMeeting meeting)
    {
        var start = MeetingClock.At(meeting.Date, meeting.Start, Stockholm);
        return (start, start + meeting.Length);
    }
}
