using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Register;

namespace Samverkan.Bot.Cli.Meetings;

/// <summary>A meeting as <c>--json</c> writes it.</summary>
/// <param name="Id">It stays when the meeting is moved.</param>
/// <param name="Group">The group's key.</param>
/// <param name="Name">The group's name, in the language of the terminal.</param>
/// <param name="Start">With Stockholm's offset of that moment.</param>
/// <param name="Join">Left out where there is none that may be shown.</param>
internal sealed record MeetingDocument(string Id, string Group, string Name, DateTimeOffset Start, DateTimeOffset End, string? Join)
{
    public static MeetingDocument Of(KnownMeeting meeting, RegisterSnapshot register, Language language) => new(
        $"{meeting.Id}",
        meeting.Group.Value,
        register.Find(meeting.Group)?.Names.In(language) ?? meeting.Group.Value,
        TimeZoneInfo.ConvertTime(meeting.Start, MeetingTimes.Stockholm),
        TimeZoneInfo.ConvertTime(meeting.End, MeetingTimes.Stockholm),
        meeting.Join?.AbsoluteUri);
}
