using Samverkan.Bot.Meetings;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Meetings;

/// <summary>How far an order is: being done, done with where to join, or why it could not be done.</summary>
internal static class OrderCard
{
    /// <param name="join">Null where there is none.</param>
    public static OutgoingCard Of(Order order, LineKey.Meeting meeting, Uri? join, Language language)
    {
        var (draft, texts) = (new CardDraft(language), BookingTexts.In(language));
        var said = order.IsDone ? texts.Done(order.Act) : order.Blocked is null ? texts.Doing(order.Act) : texts.NotDone(order.Act);
        var headline = BookingTexts.Fill(said, order.Group.In(language), Hours.Of(order.Start, order.End, language));
        draft.Headline(headline);
        if (order.Blocked is { } blocked)
        {
            draft.Alert(blocked.Why.In(language));
            draft.Paragraph(blocked.Remedy.In(language));
        }

        if (order.IsOpen)
        {
            draft.Note(texts.DoingNote);
            draft.Button(WishData.Button(texts.HowItWent, MeetingClicks.Do, new MeetingWish(order.Act) { Group = meeting.Group, Which = meeting.Occurrence.ToString(), Key = order.Key }, language));
        }

        if (order is { IsDone: true, Act: not MeetingAct.Cancel } && join is not null)
        {
            draft.Link(texts.Join, join);
        }

        return draft.Finished(headline);
    }
}
