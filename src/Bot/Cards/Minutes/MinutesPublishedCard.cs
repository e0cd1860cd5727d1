using System.Globalization;
using Samverkan.Bot.Minutes.Reading;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>To who writes: what is published, whether it stands in the channel, and what can be done with it.</summary>
internal static class MinutesPublishedCard
{
    /// <param name="stage">Of the summary in the channel; null where there is none.</param>
    public static OutgoingCard Of(MinutesCall call, PublishedMinutes published, StandingStage? stage)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        var number = string.Create(CultureInfo.InvariantCulture, $"{call.Group.Names.Brief(call.Language)} {published.Year}-{published.Number}");
        var headline = published.Retracted is { } retracted
            ? MinutesTexts.Fill(texts.Retracted, MinutesHead.Of(call.Group, published.Minutes.Start, call.Language), number, MinutesMoment.Of(retracted.At, call.Language))
            : MinutesTexts.Fill(published.Version == 1 ? texts.PublishedAs : texts.PublishedVersion, MinutesHead.Of(call.Group, published.Minutes.Start, call.Language), number, published.Version.ToString(CultureInfo.InvariantCulture));
        draft.Headline(headline);
        draft.Paragraph(texts.Where(stage));
        draft.Button(PageData.Button(texts.ShowAll, ReadingClicks.Show, published.Meeting, call.Language));
        draft.Button(PageData.Button(published.Retracted is null ? texts.Correct : texts.WriteAnew, PublishingClicks.Correct, published.Meeting, call.Language));
        if (stage is null or StandingStage.Unknown or StandingStage.Gone)
        {
            draft.Button(PageData.Button(texts.PostAgain(stage), PublishingClicks.PostAgain, published.Meeting, call.Language));
        }

        if (published.Retracted is null)
        {
            draft.Button(PageData.Button(texts.Retract, PublishingClicks.Retract, published.Meeting, call.Language));
        }

        return draft.Finished(headline) with { Persons = call.Names.Named };
    }
}
