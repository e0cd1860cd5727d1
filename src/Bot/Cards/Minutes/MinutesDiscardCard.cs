using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.Writing;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>Asks before a draft is thrown away.</summary>
internal static class MinutesDiscardCard
{
    public static OutgoingCard Of(MinutesCall call)
    {
        var draft = new CardDraft(call.Language);
        draft.Paragraph(call.Texts.DiscardAsk);
        draft.Button(PageData.Button(call.Texts.DiscardNow, WritingClicks.DiscardNow, call.Meeting, call.Language, ButtonStyle.Destructive));
        draft.Button(PageData.Button(call.Texts.GoOnHere, MinutesButtons.Open, call.Meeting, call.Language));
        return new OutgoingCard(draft.Finish(call.Texts.DiscardAsk), call.Texts.DiscardAsk);
    }
}
