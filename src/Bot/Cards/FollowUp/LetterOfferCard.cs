using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.FollowUp;

/// <summary>Whether somebody gets the weekly letter, and the button that changes it.</summary>
internal static class LetterOfferCard
{
    /// <param name="wants">Null to offer it.</param>
    public static OutgoingCard Of(bool? wants, Language language)
    {
        var (draft, texts) = (new CardDraft(language), FollowUpTexts.In(language));
        var said = wants switch { true => texts.DigestIsOn, false => texts.DigestIsOff, null => texts.DigestOffer };
        draft.Paragraph(said);
        draft.Button(new ActButton(wants == true ? texts.DigestStop : texts.DigestYes, wants == true ? LetterClicks.Off : LetterClicks.On) { SendsFields = false, Data = { [Clicks.Lang] = Clicks.CodeOf(language) } });
        return draft.Finished(said);
    }
}
