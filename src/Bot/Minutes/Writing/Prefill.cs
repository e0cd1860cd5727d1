using System.Globalization;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>What of minutes is known before anybody writes them, and what helps who writes.</summary>
internal sealed class Prefill(HeldMeetings held, ActionStore actions, AttendanceReader attendance, AbsenceStore absences, AgendaStore agendas)
{
    // It is there to be recognised; the room is for what is written.
    private const int LongestHint = 100;

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

        Absent(call, await absences.OfAsync(meeting.Id, cancellationToken), fields);
        if (await attendance.ReadAsync(meeting.Id, cancellationToken) is AttendanceReading.Known attended)
        {
            Attended(call, attended, fields);
        }

        return new MinutesDraft(meeting.Id, meeting.Start, meeting.End, fields);
    }

    private static void Absent(MinutesCall call, IReadOnlyList<Absence> absences, Dictionary<string, string> fields)
    {
        foreach (var row in AttendanceRows.Of(call.Group, call.Then))
        {
            if (absences.FirstOrDefault(absence => absence.Seat == row.Seat.Id && absence.Holder == row.Holder?.Id) is { } absence)
            {
                fields[MinutesFields.Presence(row)] = absence.Substitute is { } substitute ? PresenceValue.Of(substitute) : PresenceValue.Absent;
            }
        }
    }

    // Who was not in the Teams meeting may have been in the room: of them nothing is said.
    private static void Attended(MinutesCall call, AttendanceReading.Known attended, Dictionary<string, string> fields)
    {
        foreach (var row in AttendanceRows.Of(call.Group, call.Then))
        {
            if (row.Holder is { } holder && attended.Has(holder))
            {
                fields[MinutesFields.Presence(row)] = PresenceValue.Present;
            }
            else if (row.Substitutes.FirstOrDefault(attended.Has) is { } substitute)
            {
                fields[MinutesFields.Presence(row)] = PresenceValue.Of(substitute.Id);
            }
        }
    }

    /// <summary>What the meeting had before it, for the page where it is wanted.</summary>
    public async Task<IReadOnlyList<string>> HintsAsync(MinutesCall call, FormPart part, CancellationToken cancellationToken)
    {
        if (part == FormPart.Decisions)
        {
            var agenda = await agendas.OfAsync(call.Meeting, cancellationToken);
            return [.. agenda.Standing.Concat(agenda.Proposed).Select(point => ShortText.Of(point, LongestHint))];
        }

        if (part != FormPart.Actions)
        {
            return [];
        }

        var group = call.Group.Names.Brief(call.Language);
        return [.. await actions.ActionsAsync(call.Group.Id, [ActionState.Open], cancellationToken).Where(item => item.Meeting != call.Meeting).Select(item => $"{item.Id.Label(group)}: {ShortText.Of(item.What, LongestHint)} ({call.Names.Assignee(item.Who)})").ToListAsync(cancellationToken)];
    }
}
