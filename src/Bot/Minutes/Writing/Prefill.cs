using System.Globalization;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>What of minutes is known before anybody writes them, and what helps who writes.</summary>
internal sealed class Prefill(HeldMeetings held, ActionStore actions)
{
    /// <summary>A draft as it begins.</summary>
    public async Task<MinutesDraft> FirstAsync(MinutesCall call, HeldMeeting meeting, CancellationToken cancellationToken)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (await held.NextAsync(call.Group.Id, meeting.Start, cancellationToken) is { } next)
        {
            var (day, hour) = MeetingClock.Local(next.Start, MeetingTimes.Stockholm);
            fields[MinutesFields.NextDay] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            fields[MinutesFields.NextHour] = hour.ToString("HH:mm", CultureInfo.InvariantCulture);
        }

        return new MinutesDraft(meeting.Id, meeting.Start, meeting.End, fields);
    }

    /// <summary>What the meeting had before it, for the page where it is wanted.</summary>
    public async Task<IReadOnlyList<string>> HintsAsync(MinutesCall call, FormPart part, CancellationToken cancellationToken)
    {
        if (part != FormPart.Actions)
        {
            return [];
        }

        var group = call.Group.Names.Brief(call.Language);
        return [.. await actions.ActionsAsync(call.Group.Id, [ActionState.Open], cancellationToken).Where(item => item.Meeting != call.Meeting).Select(item => $"{item.Id.Label(group)}: {item.What} ({call.Names.Assignee(item.Who)})").ToListAsync(cancellationToken)];
    }
}
