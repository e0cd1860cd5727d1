using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>What would be published, before it is.</summary>
internal static class MinutesPreviewCard
{
    private const int Longest = 300;

    /// <param name="before">What is published; null when nothing is.</param>
    /// <param name="key">By which the click is known again.</param>
    public static OutgoingCard Of(MinutesCall call, MeetingMinutes minutes, MinutesDraft saved, PublishedMinutes? before, string key)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        var headline = MinutesTexts.Fill(before is null ? texts.PreviewTitle : texts.PreviewCorrection, MinutesHead.Of(call.Group, minutes.Start, call.Language));
        draft.Headline(headline);
        draft.Note(before is null ? texts.PreviewNote : texts.PreviewCorrectionNote);
        if (minutes.Secrecy is { } secrecy)
        {
            draft.Alert(MinutesTexts.Fill(texts.SecrecyMark, secrecy));
        }

        foreach (var (title, rows) in new MinutesLines(call.Group, minutes, null, new Dictionary<int, ActionItem>(), call.Names).Parts(Longest))
        {
            draft.Part(title, rows);
        }

        var publish = PageData.Button(before is null ? texts.Publish : texts.PublishCorrection, PublishingClicks.Publish, call.Meeting, call.Language, ButtonStyle.Positive);
        publish.Data[PageData.Seen] = saved.Mark;
        publish.Data[PageData.Key] = key;
        draft.Button(publish);
        draft.Button(PageData.Button(texts.Edit, MinutesButtons.Open, call.Meeting, call.Language));
        draft.Button(PageData.Button(texts.Discard, WritingClicks.Discard, call.Meeting, call.Language));
        return draft.Finished(headline) with { Persons = call.Names.Named };
    }
}
