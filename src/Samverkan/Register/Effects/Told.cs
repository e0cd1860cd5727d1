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

    /// <summary>"från 1 januari 2027 till och med 31 mars 2027"; "tills vidare" without a last day.</summary>
    public static string Period(Validity validity, Language language)
    {
        var from = validity.From is { } first ? $"{(language == Language.English ? "from" : "från")} {Day(first, language)}" : null;
        var to = validity.To is { } last ? $"{(language == Language.English ? "until" : "till och med")} {Day(last, language)}" : language == Language.English ? "until further notice" : "tills vidare";
        return from is null ? to : validity.To is null ? from : $"{from} {to}";
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
