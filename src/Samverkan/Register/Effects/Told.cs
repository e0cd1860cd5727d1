using System.Globalization;
using Samverkan.Register.Model;

namespace Samverkan.Register.Effects;

/// <summary>The words of effects.</summary>
internal static class Told
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Localized Both(Func<Language, string> say) => new(say(Language.Swedish), say(Language.English));

    public static string Day(DateOnly day, Language language) => day.ToString("d MMMM yyyy", language == Language.English ? English : Swedish);

    public static string Weekday(DayOfWeek day, Language language) => (language == Language.English ? English : Swedish).DateTimeFormat.GetDayName(day);

    /// <summary>"2 timmar", "90 minuter".</summary>
    public static string Length(TimeSpan length, Language language) => (length.TotalHours, length.TotalMinutes) switch
    {
        (1, _) => language.In("1 timme", "1 hour"),
        (var hours, _) when hours == Math.Floor(hours) => $"{hours:F0} {language.In("timmar", "hours")}",
        var (_, minutes) => $"{minutes:F0} {language.In("minuter", "minutes")}",
    };

    /// <summary>The days of what does not always hold; null for what does.</summary>
    public static string? Limits(Validity validity, Language language) => validity == Validity.Always ? null : Period(validity, language);

    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Swedish) + text[1..];

    /// <summary>"från 1 januari 2027 till och med 31 mars 2027"; "tills vidare" without a last day.</summary>
    public static string Period(Validity validity, Language language)
    {
        if (validity.From is { } only && only == validity.To)
        {
            return $"{language.In("den", "on")} {Day(only, language)}";
        }

        var from = validity.From is { } first ? $"{language.In("från", "from")} {Day(first, language)}" : null;
        var to = validity.To is { } last ? $"{language.In("till och med", "until")} {Day(last, language)}" : null;
        return (from, to) switch
        {
            (null, null) => language.In("tills vidare", "until further notice"),
            (null, _) => to,
            (_, null) => from,
            _ => $"{from} {to}",
        };
    }

    public static string Join(params ReadOnlySpan<string?> parts)
    {
        List<string> said = [];
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                said.Add(part);
            }
        }

        return string.Join(", ", said);
    }

    public static string In(this Language language, string sv, string en) => language == Language.English ? en : sv;
}
