using System.Globalization;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>What an agenda says, line by line, in the language of who is named.</summary>
internal static class AgendaLines
{
    private const int MostActions = 8;

    /// <summary>Characters: what is to be done stands whole in the summary that decided it.</summary>
    private const int LongestAction = 60;

    public static IReadOnlyList<string> Points(AgendaSheet sheet, RecordNames names)
    {
        var texts = AgendaTexts.In(names.Language);
        return
        [
            .. StandingItems.Of(sheet.Group, sheet.Then).Select(item => item.In(names.Language)),
            .. sheet.Agenda.Points.Select(point => PersonNames.Of(point.By, names) is { } name ? AgendaTexts.Fill(texts.ProposedBy, point.Text, name) : point.Text),
        ];
    }

    /// <summary>Of the places that are there on the day of the meeting, in their order.</summary>
    public static IReadOnlyList<string> Absences(AgendaSheet sheet, RecordNames names) =>
    [
        .. AttendanceRows.Of(sheet.Group, sheet.Then).Select(row => sheet.Agenda.AbsenceOf(row.Seat.Id, row.Holder?.Id)).OfType<Absence>().Select(absence => Line(absence, names)),
    ];

    /// <summary>The soonest first.</summary>
    public static IReadOnlyList<string> Actions(AgendaSheet sheet, RecordNames names)
    {
        var group = sheet.Group.Names.Brief(names.Language);
        List<string> lines = [.. sheet.Actions.OrderBy(item => item.Due ?? DateOnly.MaxValue).ThenBy(item => $"{item.Id}", StringComparer.Ordinal).Take(MostActions).Select(item => Line(item, group, names))];
        if (sheet.Actions.Count > MostActions)
        {
            lines.Add(HostTexts.Fill(HostTexts.In(names.Language).AndMore, (sheet.Actions.Count - MostActions).ToString(CultureInfo.InvariantCulture)));
        }

        return lines;
    }

    private static string Line(ActionItem item, string group, RecordNames names)
    {
        var texts = AgendaTexts.In(names.Language);
        var (label, what, who) = (Wording.Sentence(item.Id.Label(group)), ShortText.Of(item.What, LongestAction), names.Assignee(item.Who));
        return item.Due is { } due ? AgendaTexts.Fill(texts.ActionWhoDue, label, what, who, ProposalWords.Day(due, names.Language)) : AgendaTexts.Fill(texts.ActionWho, label, what, who);
    }

    private static string Line(Absence absence, RecordNames names)
    {
        var (texts, seat) = (AgendaTexts.In(names.Language), Wording.Sentence(names.Seat(absence.Seat)));
        var who = absence.Holder is { } holder && names.Person(holder) is { } name ? AgendaTexts.Fill(texts.AbsentNamed, seat, name) : AgendaTexts.Fill(texts.AbsentUnnamed, seat);
        var instead = absence.Substitute is not { } substitute ? texts.NobodyInstead
            : names.Person(substitute) is { } known ? AgendaTexts.Fill(texts.ComesInstead, known)
            : texts.SomebodyInstead;
        return $"{who} {instead}";
    }
}
