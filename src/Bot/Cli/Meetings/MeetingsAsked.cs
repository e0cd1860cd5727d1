using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Provisioning.Desired;

namespace Samverkan.Bot.Cli.Meetings;

/// <summary>Which meetings were asked for: those that have not ended, unless a time is given.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal sealed record MeetingsAsked(IReadOnlyList<string> Groups, bool Past, DateOnly? From, DateOnly? To, string? Person)
{
    public bool HasDays => From is not null || To is not null;

    /// <summary>A meeting over midnight is on both days.</summary>
    public bool Takes(KnownMeeting meeting, DateTimeOffset now) =>
        (Past ? meeting.End <= now : HasDays || meeting.End > now)
        && !(From is { } from && meeting.End <= MeetingTimes.Midnight(from))
        && !(To is { } to && meeting.Start >= MeetingTimes.Midnight(to.AddDays(1)));

    public string Nothing(MeetingCliTexts words) => HasDays ? words.NoneThen : Past ? words.NonePast : words.NoComing;
}
