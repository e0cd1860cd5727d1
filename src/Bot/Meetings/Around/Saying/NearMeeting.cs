using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Meetings;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>A meeting that somebody may say something about: it is in the calendar, and not over.</summary>
/// <param name="Then">The register of its day.</param>
internal sealed record NearMeeting(MeetingId Id, Group Group, DateTimeOffset Start, DateTimeOffset End, RegisterView Then)
{
    public static NearMeeting Of(ComingMeeting meeting, Group group, RegisterSnapshot register) =>
        new(new MeetingId(meeting.Key.Group, meeting.Key.Occurrence), group, meeting.Start, meeting.End, register.AsOf(MeetingClock.Local(meeting.Start, MeetingTimes.Stockholm).Date));
}
