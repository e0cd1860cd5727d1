using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>One sentence about minutes.</summary>
internal static class MinutesSaying
{
    public static OutgoingCard Of(Language language, Func<MinutesTexts, string> text)
    {
        var draft = new CardDraft(language);
        return Finished(draft, text(MinutesTexts.In(language)));
    }

    /// <summary>A draft is kept, and how to go on with it.</summary>
    public static OutgoingCard Saved(MinutesCall call, MinutesDraft saved)
    {
        var draft = new CardDraft(call.Language);
        draft.Dialog(PageData.Button(call.Texts.GoOn, Bot.Minutes.MinutesButtons.Open, call.Meeting, call.Language));
        draft.Button(PageData.Button(call.Texts.GoOnHere, Bot.Minutes.MinutesButtons.Open, call.Meeting, call.Language));
        draft.Button(PageData.Button(call.Texts.Discard, WritingClicks.Discard, call.Meeting, call.Language));
        return Finished(draft, MinutesTexts.Fill(call.Texts.SavedDraft, MinutesHead.Of(call.Group, saved.Start, call.Language)));
    }

    private static OutgoingCard Finished(CardDraft draft, string said)
    {
        draft.Paragraph(said);
        var plain = LiteralText.Plain(said);
        return new OutgoingCard(draft.Finish(plain), plain);
    }
}
