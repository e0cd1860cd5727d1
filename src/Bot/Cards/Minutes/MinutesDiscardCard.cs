using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>Asks before a draft is thrown away, and says who has saved it last: others may be at it.</summary>
internal static class MinutesDiscardCard
{
    public static OutgoingCard Of(MinutesCall call, MinutesDraft saved)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        draft.Paragraph(texts.DiscardAsk);
        draft.Note(MinutesTexts.Fill(texts.SavedBy, call.Names.Actor(saved.By), MinutesMoment.Of(saved.At, call.Language), saved.Version.ToString(CultureInfo.InvariantCulture)));
        var now = PageData.Button(texts.DiscardNow, WritingClicks.DiscardNow, call.Meeting, call.Language, ButtonStyle.Destructive);
        now.Data[PageData.Seen] = saved.Mark;
        draft.Button(now);
        draft.Button(PageData.Button(texts.GoOnHere, MinutesButtons.Open, call.Meeting, call.Language));
        return new OutgoingCard(draft.Finish(texts.DiscardAsk), texts.DiscardAsk) { Persons = call.Names.Named };
    }
}
