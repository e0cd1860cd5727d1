using System.Globalization;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Meetings;

namespace Samverkan.Bot.Meetings;

/// <summary>Days and hours in words: "måndag 15 mars 2027, 13.00–15.00".</summary>
internal static class Hours
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Of(DateTimeOffset start, DateTimeOffset end, Language language)
    {
        var ((day, from), (_, until)) = (MeetingClock.Local(start, MeetingTimes.Stockholm), MeetingClock.Local(end, MeetingTimes.Stockholm));
        return $"{Day(day, language)}, {Hour(from, language)}–{Hour(until, language)}";
    }

    public static string Of(SaidReading reading, Language language) => (reading.Day, reading.From) switch
    {
        ({ } day, { } from) => $"{Day(day, language)}, {(language == Language.English ? string.Empty : "kl. ")}{Hour(from, language)}",
        ({ } day, null) => Day(day, language),
        (null, { } from) => $"{(language == Language.English ? string.Empty : "kl. ")}{Hour(from, language)}",
        _ => string.Empty,
    };

    public static string Day(DateOnly day, Language language) => day.ToString("dddd d MMMM yyyy", Culture(language));

    public static string Weekday(DayOfWeek day, Language language) => Culture(language).DateTimeFormat.GetDayName(day);

    private static string Hour(TimeOnly hour, Language language) => hour.ToString(language == Language.English ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture);

    private static CultureInfo Culture(Language language) => language == Language.English ? English : Swedish;
}
