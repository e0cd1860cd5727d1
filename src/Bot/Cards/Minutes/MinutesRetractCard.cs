using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>Asks before published minutes are taken back.</summary>
internal static class MinutesRetractCard
{
    public static OutgoingCard Of(MinutesCall call, PublishedMinutes published)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        var headline = MinutesTexts.Fill(texts.RetractAsk, MinutesHead.Of(call.Group, published.Minutes.Start, call.Language));
        draft.Headline(headline);
        draft.Paragraph(texts.RetractNote);
        var retract = PageData.Button(texts.RetractNow, PublishingClicks.RetractNow, published.Meeting, call.Language, ButtonStyle.Destructive);
        retract.Data[PageData.Version] = published.Version.ToString(CultureInfo.InvariantCulture);
        retract.Data[PageData.Key] = PageData.NewKey();
        draft.Button(retract);
        draft.Button(PageData.Button(texts.Keep, MinutesButtons.Open, published.Meeting, call.Language));
        return draft.Finished(headline);
    }
}
