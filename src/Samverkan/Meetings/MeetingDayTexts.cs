using System.Globalization;
using Samverkan.Register;
using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Meetings;

/// <summary>Remarks on the day of a meeting as sentences. People are counted and not named.</summary>
public static class MeetingDayTexts
{
    public static Localized Of(MeetingDayRemark remark, RegisterSnapshot register) => Told.Both(language => Told.Sentence(remark switch
    {
        MeetingDayRemark.OnHoliday { Holiday: var holiday } => $"{Told.Day(holiday.Date, language)} {language.In("är", "is")} {holiday.Name.In(language)}{(holiday.Eve ? "" : language.In(", en helgdag", ", a public holiday"))}.",
        MeetingDayRemark.OnWeekend { Date: var date } => $"{Told.Day(date, language)} {language.In("är en", "is a")} {Told.Weekday(date.DayOfWeek, language)}.",
        MeetingDayRemark.InJuly => language.In("Mötet blir i juli, när många har semester.", "The meeting is in July, when many are on holiday."),
        MeetingDayRemark.OwnMeeting { Other: var other } => $"{language.In("Gruppen har redan ett möte", "The group already has a meeting")} {Hours(other, language)} {language.In("samma dag", "that day")}.",
        MeetingDayRemark.Clash clash => ClashText(clash, register, language),
        _ => throw new System.Diagnostics.UnreachableException(),
    }));

    private static string ClashText(MeetingDayRemark.Clash clash, RegisterSnapshot register, Language language)
    {
        var group = register.Find(clash.Other.Group)?.Names;
        var name = group?.InText(language) ?? clash.Other.Group.Value;
        var names = clash.Roles.Select(register.Find).OfType<Role>().Select(role => role.Names).ToList();
        var who = names.Count > 0 ? List([.. names.Select(role => role.InText(language))], language)
            : clash.People == 1 ? language.In("en person", "one person")
            : $"{clash.People} {language.In("personer", "people")}";
        var several = names.Count > 0 ? names.Count > 1 || names[0].Plural : clash.People > 1;
        return language.In(
            $"{name} träffas {Hours(clash.Other, language)} samma dag, och {who} sitter i båda.",
            $"{name} {(group is { Plural: true } ? "meet" : "meets")} {Hours(clash.Other, language)} that day, and {who} {(several ? "sit" : "sits")} on both.");
    }

    private static string List(IReadOnlyList<string> names, Language language) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} {language.In("och", "and")} {names[^1]}";

    private static string Hours(PlannedMeeting meeting, Language language)
    {
        var form = language.In("HH.mm", "HH:mm");
        return $"{meeting.Start.ToString(form, CultureInfo.InvariantCulture)}–{meeting.Start.Add(meeting.Length).ToString(form, CultureInfo.InvariantCulture)}";
    }
}
