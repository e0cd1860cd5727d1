using System.Globalization;
using Samverkan.Register.Effects;

namespace Samverkan.Meetings.Minutes.Export;

/// <summary>How an export says days and hours.</summary>
/// <param name="zone">Whose clock people read.</param>
public sealed class ExportWords(Language language, TimeZoneInfo zone)
{
    public Language Language => language;

    internal string Of(Localized words) => words.In(language);

    /// <summary>"2027-03-15".</summary>
    internal static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2027-03-15 09:00".</summary>
    internal string Written(DateTimeOffset at)
    {
        var (day, hour) = MeetingClock.Local(at, zone);
        return $"{Written(day)} {Written(hour)}";
    }

    internal static string Written(TimeOnly hour) => hour.ToString("HH:mm", CultureInfo.InvariantCulture);

    internal DateOnly DayOf(DateTimeOffset at) => MeetingClock.Local(at, zone).Date;

    /// <summary>"måndag 15 mars 2027".</summary>
    internal string Said(DateOnly day) => $"{Told.Weekday(day.DayOfWeek, language)} {Told.Day(day, language)}";

    /// <summary>"måndag 15 mars 2027 kl. 09.00".</summary>
    internal string Said(DateOnly day, TimeOnly? hour) => hour is { } time ? $"{Said(day)}{language.In(" kl.", "")} {Said(time)}" : Said(day);

    internal string Said(DateTimeOffset at)
    {
        var (day, hour) = MeetingClock.Local(at, zone);
        return Said(day, hour);
    }

    /// <summary>"måndag 15 mars 2027, 13.00–15.00"; with the last day where the meeting ends on another.</summary>
    internal string Said(DateTimeOffset start, DateTimeOffset end)
    {
        var ((first, from), (last, until)) = (MeetingClock.Local(start, zone), MeetingClock.Local(end, zone));
        return first == last ? $"{Said(first)}, {Said(from)}–{Said(until)}" : $"{Said(first, from)} – {Said(last, until)}";
    }

    private string Said(TimeOnly hour) => hour.ToString(language.In("HH.mm", "HH:mm"), CultureInfo.InvariantCulture);
}
