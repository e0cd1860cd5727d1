using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Meetings.Around.Saying;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>Asks who comes instead of somebody who does not.</summary>
internal static class AbsenceFormCard
{
    /// <param name="options">Not empty; in a list where there is more than one.</param>
    public static OutgoingCard Of(AgendaCall call, NearMeeting meeting, IReadOnlyList<AbsenceOption> options, Agenda agenda, RecordNames names, string? problem)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        var title = AgendaTexts.Fill(texts.AbsentTitle, meeting.Group.Names.In(call.Language));
        draft.Headline(title);
        draft.Paragraph(Hours.Of(meeting.Start, meeting.End, call.Language));
        var isSaid = options.Any(option => option.IsOwn && agenda.AbsenceOf(option.Absence.Seat, option.Absence.Holder) is not null);
        if (isSaid)
        {
            draft.Paragraph(texts.SaidAlready);
        }

        if (options.Count > 1)
        {
            var isPlain = options.All(option => option.IsOwn && option.Absence.Seat == options[0].Absence.Seat);
            draft.Field(new ChoiceField(AbsenceClicks.Instead, isPlain ? texts.WhoInstead : texts.WhoseInstead, [.. options.Select(option => new Choice(option.Mark, option.Title))], texts.WhenCut)
            {
                Value = AbsenceOptions.Likeliest(options, agenda).Mark,
                IsRequired = true,
                Error = texts.ChooseInstead,
                Message = problem,
            });
        }
        else
        {
            draft.Note(texts.NoSubstitutes);
        }

        draft.Button(AgendaButtons.For(call, texts.Decline, AbsenceClicks.Decline, meeting.Id, ButtonStyle.Positive, sendsFields: true));
        if (isSaid)
        {
            draft.Button(AgendaButtons.For(call, texts.ComingAfterAll, AbsenceClicks.Come, meeting.Id));
        }

        draft.Button(AgendaButtons.Leave(call));
        return draft.Finished(title) with { Persons = names.Named };
    }
}
