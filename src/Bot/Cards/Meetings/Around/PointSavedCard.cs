using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Meetings.Around.Saying;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>A point is on the agenda, and what can be done about it.</summary>
internal static class PointSavedCard
{
    /// <param name="post">How far the agenda in the channel is; null where there is none yet.</param>
    public static OutgoingCard Of(AgendaCall call, NearMeeting meeting, AgendaPoint point, StandingStage? post)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        var said = post is StandingStage.Posted or StandingStage.Sending or StandingStage.Waiting ? texts.Proposed : texts.ProposedForLater;
        draft.Headline(said);
        draft.Paragraph(AgendaTexts.Fill(texts.MeetingOn, meeting.Group.Names.In(call.Language), Hours.Of(meeting.Start, meeting.End, call.Language)));
        draft.Paragraph(point.Text);
        var withdraw = AgendaButtons.For(call, texts.Withdraw, PointClicks.Withdraw, meeting.Id);
        withdraw.Data[PointClicks.Mark] = PointDesk.MarkOf(point);
        draft.Button(AgendaButtons.For(call, texts.AnotherPoint, PointClicks.Open, meeting.Id));
        draft.Button(withdraw);
        if (post == StandingStage.Unknown)
        {
            draft.Alert(texts.MayBePosted);
            draft.Button(AgendaButtons.For(call, texts.PostAgain, PointClicks.Again, meeting.Id));
        }

        return draft.Finished(said);
    }
}
