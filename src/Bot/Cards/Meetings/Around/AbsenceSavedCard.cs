using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Around.Saying;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Texts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>It is noted that somebody does not come.</summary>
internal static class AbsenceSavedCard
{
    /// <param name="substitute">Who comes instead, and has to be told; null for nobody, or for who said so.</param>
    public static OutgoingCard Of(AgendaCall call, NearMeeting meeting, PersonId? substitute, RecordNames names)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        draft.Headline(texts.Declined);
        draft.Paragraph(AgendaTexts.Fill(texts.MeetingOn, meeting.Group.Names.In(call.Language), Hours.Of(meeting.Start, meeting.End, call.Language)));
        if (substitute is { } person && names.Person(person) is { } name)
        {
            draft.Paragraph(AgendaTexts.Fill(texts.TellSubstitute, name));
        }

        draft.Button(AgendaButtons.For(call, texts.ComingAfterAll, AbsenceClicks.Come, meeting.Id));
        return draft.Finished(texts.Declined) with { Persons = names.Named };
    }
}
