using Samverkan.Meetings.Saying;

namespace Samverkan.Meetings;

/// <summary>Reads when a meeting is to be, in Swedish or English: "15 mars kl 13", "tisdag 9 mars kl 9-11", "nästa torsdag kl 14", "next Thursday at 2pm", "2027-03-15 13:00 2 h".</summary>
public static class MeetingWords
{
    private const int DaysOfWeek = 7;

    /// <param name="text">What stands after the command.</param>
    /// <param name="today">The local day. A date without a year is the next there is from it on.</param>
    public static ReadMeeting Read(string text, DateOnly today)
    {
        var found = Moment.In(new Pieces(text));
        return new ReadMeeting(Reading(found, text, today), found.Said(text), found.Rest(text));
    }

    private static MeetingReading Reading(Moment found, string text, DateOnly today)
    {
        if (found.Day is not { } day)
        {
            return NotUnderstood(found.Clock is null ? MeetingPart.Both : MeetingPart.Day, null);
        }

        var days = day.Days(today);
        if (days.Count == 0)
        {
            return new MeetingReading.NoSuchDate(found.DayAsSaid(text));
        }

        if (days[0] < today)
        {
            return new MeetingReading.InThePast(days[0]);
        }

        if (found.Clock is not { } clock)
        {
            return NotUnderstood(MeetingPart.Hour, days[0]);
        }

        if (day is SaidDay.Dated { Weekday: { } weekday } && weekday != days[0].DayOfWeek)
        {
            return new MeetingReading.WeekdayDiffers(weekday, Readings([days[0], Nearest(days[0], weekday, today)], clock, found.Length));
        }

        var readings = Readings(days, clock, found.Length);
        return readings.Count == 1 ? readings[0] : new MeetingReading.Ambiguous(readings);
    }

    private static List<MeetingReading.When> Readings(IEnumerable<DateOnly> days, SaidClock clock, TimeSpan? length) =>
        [.. days.SelectMany(date => clock.Readings.Select(hour => new MeetingReading.When(date, hour.Start, length ?? hour.Length)))];

    private static DateOnly Nearest(DateOnly date, DayOfWeek weekday, DateOnly today)
    {
        var after = ((int)weekday - (int)date.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        var before = date.AddDays(after - DaysOfWeek);
        return after > DaysOfWeek / 2 && before >= today ? before : date.AddDays(after);
    }

    private static MeetingReading.NotUnderstood NotUnderstood(MeetingPart missing, DateOnly? date) => new(missing, date, missing switch
    {
        MeetingPart.Day => new Localized("Skriv vilken dag, till exempel ”15 mars kl 13” eller ”nästa torsdag kl 9–11”.", "Write which day, for example “15 March at 13:00” or “next Thursday 9–11”."),
        MeetingPart.Hour => new Localized("Skriv också klockslag, till exempel ”kl 13” eller ”kl 9–11”.", "Add a time, for example “at 13:00” or “9–11”."),
        _ => new Localized("Skriv dag och klockslag, till exempel ”15 mars kl 13” eller ”nästa torsdag kl 9–11”.", "Write a day and a time, for example “15 March at 13:00” or “next Thursday 9–11”."),
    });
}
