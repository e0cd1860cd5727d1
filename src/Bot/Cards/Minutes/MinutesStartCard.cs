using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>Offers the minutes of a meeting: in a dialog, or in the chat where there are none.</summary>
internal static class MinutesStartCard
{
    public static OutgoingCard Of(Group group, HeldMeeting meeting, Language language)
    {
        var (draft, texts) = (new CardDraft(language), MinutesTexts.In(language));
        var headline = MinutesTexts.Fill(texts.Title, MinutesHead.Of(group, meeting.Start, language));
        draft.Headline(headline);
        draft.Note(texts.NoIndividuals);
        draft.Dialog(MinutesButtons.Write(texts.OpenForm, meeting.Id, language));
        draft.Button(PageData.Button(texts.FillInHere, MinutesButtons.Open, meeting.Id, language));
        draft.Button(new ActButton(texts.AnotherMeeting, MinutesChoice.Another) { SendsFields = false, Data = { [MinutesChoice.Group] = group.Id.Value, [Clicks.Lang] = Clicks.CodeOf(language) } });
        return draft.Finished(headline);
    }
}
