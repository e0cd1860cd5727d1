using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Meetings.Around.Saying;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Texts;
using Samverkan.Meetings;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>The agenda of a meeting in the group's channel. Swedish, and without those who have protected identity: everybody in the channel reads it.</summary>
internal static class AgendaCard
{
    private static readonly AgendaTexts Texts = AgendaTexts.In(Language.Swedish);

    public static OutgoingCard Of(AgendaSheet sheet)
    {
        var (draft, meeting) = (new CardDraft(Language.Swedish), sheet.Meeting);
        var names = new RecordNames(sheet.Then.Register, Language.Swedish, seesProtected: false);
        var title = AgendaTexts.Fill(meeting.IsCancelled ? Texts.Cancelled : Texts.Agenda, sheet.Group.Names.In(Language.Swedish));
        var when = Hours.Of(meeting.Start, meeting.End, Language.Swedish);
        draft.Headline(title);
        draft.Paragraph(when);
        if (meeting.Former is { } former)
        {
            var (day, hour) = MeetingClock.Local(former, MeetingTimes.Stockholm);
            draft.Note(AgendaTexts.Fill(Texts.MovedFrom, Hours.Of(new SaidReading(day, hour, null), Language.Swedish)));
        }

        if (meeting.IsCancelled)
        {
            draft.Alert(Texts.CancelledNote);
        }

        Part(draft, Texts.Points, Points(sheet, names));
        Part(draft, Texts.Absent, AgendaLines.Absences(sheet, names));
        Part(draft, Texts.OpenActions, AgendaLines.Actions(sheet, names));
        draft.Note(Texts.NoIndividuals);
        Buttons(draft, sheet);
        return draft.Finished($"{title}, {when}") with { Persons = names.Named };
    }

    // Sentences and no table: a long word would make that wider than a phone.
    private static IReadOnlyList<string> Points(AgendaSheet sheet, RecordNames names)
    {
        var points = AgendaLines.Points(sheet, names);
        return points.Count == 0 ? [Texts.NoPoints] : [.. points.Select((point, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {point}"))];
    }

    private static void Part(CardDraft draft, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            draft.Part(title, [.. lines.Select(line => new AnswerRow(null, line))]);
        }
    }

    private static void Buttons(CardDraft draft, AgendaSheet sheet)
    {
        var meeting = sheet.Meeting;
        if (meeting is { IsCancelled: false, OverSince: null })
        {
            draft.Dialog(AgendaButtons.ForAll(Texts.Propose, PointClicks.Open, meeting.Meeting, meeting.HasBegun ? ButtonStyle.Default : ButtonStyle.Positive));
            draft.Dialog(AgendaButtons.ForAll(Texts.NotComing, AbsenceClicks.Open, meeting.Meeting));
            if (sheet.Agenda.Absences.Count > 0)
            {
                draft.Dialog(AgendaButtons.ForAll(Texts.ComingAfterAll, AbsenceClicks.Come, meeting.Meeting));
            }

            if (sheet.Join is { } join)
            {
                draft.Link(Texts.Join, join);
            }
        }

        // What should never have been written can be taken away at any time.
        if (sheet.Agenda.Points.Count > 0)
        {
            draft.Dialog(AgendaButtons.ForAll(Texts.Remove, PointClicks.Remove, meeting.Meeting));
        }

        if (meeting is { IsCancelled: false, HasBegun: true })
        {
            draft.Dialog(MinutesButtons.Write(Texts.WriteMinutes, meeting.Meeting, Language.Swedish));
        }
    }
}
