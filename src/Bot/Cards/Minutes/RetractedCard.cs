using System.Globalization;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>What stays of minutes that were taken back.</summary>
internal static class RetractedCard
{
    public static OutgoingCard Of(Group group, PublishedMinutes published, RecordNames names)
    {
        var (draft, texts) = (new CardDraft(names.Language), MinutesTexts.In(names.Language));
        var number = string.Create(CultureInfo.InvariantCulture, $"{group.Names.Brief(names.Language)} {published.Year}-{published.Number}");
        var headline = MinutesTexts.Fill(texts.Retracted, MinutesHead.Of(group, published.Minutes.Start, names.Language), number, MinutesMoment.Of(published.Retracted?.At, names.Language));
        draft.Headline(MinutesHead.Of(group, published.Minutes.Start, names.Language));
        draft.Paragraph(headline);
        return draft.Finished(headline);
    }
}
