using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>One sentence about minutes.</summary>
internal static class MinutesSaying
{
    public static OutgoingCard Of(Language language, Func<MinutesTexts, string> text) => SayingCard.Saying(language, text(MinutesTexts.In(language)));

    /// <summary>A draft is kept, and how to go on with it.</summary>
    public static OutgoingCard Saved(MinutesCall call, MinutesDraft saved)
    {
        var draft = new CardDraft(call.Language);
        draft.Dialog(PageData.Button(call.Texts.GoOn, Bot.Minutes.MinutesButtons.Open, call.Meeting, call.Language));
        draft.Button(PageData.Button(call.Texts.GoOnHere, Bot.Minutes.MinutesButtons.Open, call.Meeting, call.Language));
        draft.Button(PageData.Button(call.Texts.Discard, WritingClicks.Discard, call.Meeting, call.Language));
        return draft.Said(MinutesTexts.Fill(call.Texts.SavedDraft, MinutesHead.Of(call.Group, saved.Start, call.Language)));
    }
}
