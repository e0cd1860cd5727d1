using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Around.Watching;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Texts;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>Asks for the summary of a meeting that is over.</summary>
internal static class AskingCard
{
    /// <summary>In a chat with nobody else, where it can be written in the chat too.</summary>
    public static OutgoingCard Alone(Group group, Watched meeting, DateOnly today, Language language)
    {
        var (draft, plain) = Begun(group, meeting, today, language);
        draft.Button(PageData.Button(AgendaTexts.In(language).WriteHere, MinutesButtons.Open, meeting.Meeting, language));
        return new OutgoingCard(draft.Finish(plain), plain);
    }

    /// <summary>Swedish: everybody in the channel reads it.</summary>
    public static OutgoingCard InChannel(Group group, Watched meeting, DateOnly today)
    {
        var (draft, plain) = Begun(group, meeting, today, Language.Swedish);
        return new OutgoingCard(draft.Finish(plain), plain);
    }

    private static (CardDraft Draft, string Plain) Begun(Group group, Watched meeting, DateOnly today, Language language)
    {
        var (draft, texts) = (new CardDraft(language), AgendaTexts.In(language));
        var whose = Wording.Sentence(Wording.Genitive(group.Names.InText(language), language));
        var day = MeetingClock.Local(meeting.Start, MeetingTimes.Stockholm).Date;
        var said = day == today ? AgendaTexts.Fill(texts.OverToday, whose) : AgendaTexts.Fill(texts.OverOnDay, whose, Hours.Day(day, language));
        draft.Headline(said);
        draft.Paragraph(texts.OverNote);
        draft.Note(texts.NoIndividuals);
        draft.Dialog(MinutesButtons.Write(texts.WriteMinutes, meeting.Meeting, language));
        return (draft, LiteralText.Plain(said));
    }
}
