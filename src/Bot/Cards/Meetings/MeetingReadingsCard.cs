using Samverkan.Bot.Meetings;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Meetings;

/// <summary>What was written can be read in several ways: a button for each.</summary>
internal static class MeetingReadingsCard
{
    public static OutgoingCard Of(MeetingCall call, MeetingWish wish, SaidTime said)
    {
        var draft = new CardDraft(call.Language);
        var asked = said is { Weekday: { } weekday, Readings: [{ Day: { } day }, ..] }
            ? BookingTexts.Fill(call.Texts.WeekdayDiffers, Hours.Day(day, call.Language), Hours.Weekday(weekday, call.Language))
            : call.Texts.WhichReading;
        draft.Headline(asked);
        foreach (var reading in said.Readings)
        {
            draft.Button(WishData.Button(Hours.Of(reading, call.Language), MeetingClicks.Look, wish.With(reading), call.Language));
        }

        draft.Button(WishData.Button(call.Texts.Leave, MeetingClicks.Leave, wish, call.Language));
        return draft.Finished(asked);
    }
}
