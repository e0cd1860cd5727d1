using System.Globalization;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Meetings.Minutes;

/// <summary>Reads a draft: what it says, and what is wrong with it, each thing at its field.</summary>
/// <param name="group">Whose meeting it was.</param>
/// <param name="then">The register of the day of the meeting.</param>
/// <param name="today">In Europe/Stockholm.</param>
/// <param name="before">What was published of the meeting; what stands there already is not found fault with.</param>
public sealed class MinutesReader(Group group, RegisterView then, DateOnly today, MeetingMinutes? before = null)
{
    private const string DayForm = "yyyy-MM-dd";
    private const string HourForm = "HH:mm";

    private readonly List<MinutesProblem> problems = [];

    public static MinutesReading Read(MinutesDraft draft, Group group, RegisterView then, DateOnly today, MeetingMinutes? before = null) =>
        new MinutesReader(group, then, today, before).Read(draft);

    private MinutesReading Read(MinutesDraft draft)
    {
        var minutes = new MeetingMinutes
        {
            Meeting = draft.Meeting,
            Start = draft.Start,
            End = draft.End,
            Attendance = Attendance(draft.Fields),
            Decisions = [.. Texts(draft.Fields, MinutesList.Decisions).Select(each => new MinutedDecision(each.Slot, each.Text))],
            Actions = Actions(draft.Fields),
            Questions = [.. Texts(draft.Fields, MinutesList.Questions).Select(each => each.Text)],
            NextDay = NextDay(draft.Fields),
            NextHour = NextHour(draft.Fields),
            DiaryNumber = Line(draft.Fields, MinutesFields.DiaryNumber),
            Secrecy = Line(draft.Fields, MinutesFields.Secrecy),
            Adjuster = Assigned(draft.Fields, MinutesFields.Adjuster),
        };
        if (problems.Count == 0 && minutes is { Attendance: [], Decisions: [], Actions: [], Questions: [] })
        {
            problems.Add(new MinutesProblem(null, new Localized(
                "Anteckningarna är tomma. Fyll i vilka som var där, eller skriv minst ett beslut, en åtgärd eller en öppen fråga.",
                "The minutes are empty. Fill in who was there, or write at least one decision, action item or open question.")));
        }

        return new MinutesReading(minutes, problems);
    }

    private List<Attendance> Attendance(IReadOnlyDictionary<string, string> fields)
    {
        var attendance = new List<Attendance>();
        var rows = AttendanceRows.Of(group, then);
        foreach (var row in rows)
        {
            if (fields.GetValueOrDefault(MinutesFields.Presence(row)) is not { } value)
            {
                continue;
            }

            if (PresenceValue.Parse(value) is not var (presence, substitute))
            {
                Problem(MinutesFields.Presence(row), "Välj om platsen var på mötet, inte var det, eller hade ersättare.", "Choose whether the seat was there, was not, or had a substitute.");
            }
            else if (substitute is { } person && !row.Substitutes.Any(one => one.Id == person) && !Was(row, person))
            {
                Problem(MinutesFields.Presence(row), "Den personen är inte ersättare på platsen. Välj en annan, eller ”Ersättare, ej i registret”.", "That person is no substitute for the seat. Choose another, or “Substitute, not in the register”.");
            }
            else
            {
                attendance.Add(new Attendance(row.Seat.Id, row.Holder?.Id, presence, substitute));
            }
        }

        return [.. attendance.Concat(Standing(fields, rows)).OrderBy(each => rows.TakeWhile(row => row.Seat.Id != each.Seat).Count())];
    }

    // The register may have changed since the minutes were published. Who was there was there: the form no longer asks of them, and says nothing else.
    private IEnumerable<Attendance> Standing(IReadOnlyDictionary<string, string> fields, IReadOnlyList<AttendanceRow> rows) =>
        (before?.Attendance ?? []).Where(was => !rows.Any(row => row.Seat.Id == was.Seat && row.Holder?.Id == was.Holder) && fields.GetValueOrDefault(MinutesFields.Presence(was.Seat, was.Holder)) == PresenceValue.Of(was));

    private bool Was(AttendanceRow row, PersonId substitute) => before?.Attendance.Any(was => was.Seat == row.Seat.Id && was.Holder == row.Holder?.Id && was.Substitute == substitute) == true;

    private List<MinutedAction> Actions(IReadOnlyDictionary<string, string> fields)
    {
        var actions = new List<MinutedAction>();
        var whats = Texts(fields, MinutesList.Actions).ToDictionary(each => each.Slot, each => each.Text);
        foreach (var slot in MinutesList.Actions.Taken(fields))
        {
            var (who, due) = (Assigned(fields, MinutesFields.Who(slot)), Due(fields, slot));
            if (whats.TryGetValue(slot, out var what))
            {
                actions.Add(new MinutedAction(slot, what, who, due));
            }
            else if (!fields.ContainsKey(MinutesFields.Action(slot)))
            {
                Problem(MinutesFields.Action(slot), "Skriv vad som ska göras. Är åtgärden borttagen: välj ”Ingen utsedd” och töm datumet.", "Write what is to be done. If it is removed: choose “Nobody yet” and clear the date.");
            }
        }

        return actions;
    }

    private List<(int Slot, string Text)> Texts(IReadOnlyDictionary<string, string> fields, MinutesList list)
    {
        var found = new List<(int, string)>();
        foreach (var slot in list.Taken(fields))
        {
            if (fields.GetValueOrDefault(list.Field(slot)) is not { } text)
            {
                continue;
            }

            if (text.Length > MinutesLimits.LongestText)
            {
                TooLong(list.Field(slot), text.Length, MinutesLimits.LongestText);
            }
            else if (found.Count == list.Most)
            {
                Problem(list.Field(slot), $"Ett möte har högst {list.Most} av dem. Ta bort någon, eller slå ihop flera till en.", $"A meeting has at most {list.Most} of them. Remove one, or put several together.");
            }
            else
            {
                found.Add((slot, text));
            }
        }

        return found;
    }

    private string? Line(IReadOnlyDictionary<string, string> fields, string field)
    {
        var text = fields.GetValueOrDefault(field);
        if (text?.Length > MinutesLimits.LongestLine)
        {
            TooLong(field, text.Length, MinutesLimits.LongestLine);
            return null;
        }

        return text;
    }

    private DateOnly? Due(IReadOnlyDictionary<string, string> fields, int slot)
    {
        var field = MinutesFields.Due(slot);
        var due = Day(fields, field);
        if (due < today && before?.Actions.Any(was => was.Slot == slot && was.Due == due) != true)
        {
            Problem(field, "Dagen har varit. Välj en dag från och med i dag.", "That day has passed. Choose today or a later day.");
            return null;
        }

        return due;
    }

    private DateOnly? NextDay(IReadOnlyDictionary<string, string> fields)
    {
        var day = Day(fields, MinutesFields.NextDay);
        if (day <= then.Day && day != before?.NextDay)
        {
            Problem(MinutesFields.NextDay, "Nästa möte är efter det här. Välj en senare dag.", "The next meeting is after this one. Choose a later day.");
            return null;
        }

        return day;
    }

    private TimeOnly? NextHour(IReadOnlyDictionary<string, string> fields)
    {
        if (fields.GetValueOrDefault(MinutesFields.NextHour) is not { } text)
        {
            return null;
        }

        if (!TimeOnly.TryParseExact(text, HourForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour))
        {
            Problem(MinutesFields.NextHour, "Skriv klockslaget så här: 09:00.", "Write the time like this: 09:00.");
            return null;
        }

        if (!fields.ContainsKey(MinutesFields.NextDay))
        {
            Problem(MinutesFields.NextDay, "Välj vilken dag också, eller töm klockslaget.", "Choose the day too, or clear the time.");
        }

        return hour;
    }

    private DateOnly? Day(IReadOnlyDictionary<string, string> fields, string field)
    {
        if (fields.GetValueOrDefault(field) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Problem(field, "Skriv dagen så här: 2027-03-15.", "Write the day like this: 2027-03-15.");
        return null;
    }

    private string? Assigned(IReadOnlyDictionary<string, string> fields, string field)
    {
        if (fields.GetValueOrDefault(field) is not { } text)
        {
            return null;
        }

        if (Assignee.TryParse(text, out var assignee) && (Assignees.Has(group, then, assignee) || Was(text)))
        {
            return text;
        }

        Problem(field, "Välj en plats eller en person i gruppen. Den som är valt sitter inte där.", "Choose a seat or a person of the group. The one chosen does not sit there.");
        return null;
    }

    private bool Was(string assignee) => before is not null && (before.Adjuster == assignee || before.Actions.Any(action => action.Who == assignee));

    private void TooLong(string field, int length, int most) =>
        Problem(field, $"Texten är {length} tecken och får vara högst {most}. Korta den eller dela upp den.", $"The text has {length} characters and may have {most} at most. Shorten it or split it.");

    private void Problem(string field, string sv, string en) => problems.Add(new MinutesProblem(field, new Localized(sv, en)));
}
