using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Meetings.Around.Saying;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>Asks which of the points is to be taken off the agenda.</summary>
internal static class PointRemoveCard
{
    private const int LongestChoice = 80;

    /// <param name="points">Those that who asks may take away; not empty.</param>
    public static OutgoingCard Of(AgendaCall call, NearMeeting meeting, IReadOnlyList<AgendaPoint> points)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        var title = AgendaTexts.Fill(texts.RemoveTitle, meeting.Group.Names.In(call.Language));
        draft.Headline(title);
        draft.Paragraph(Hours.Of(meeting.Start, meeting.End, call.Language));
        Choice[] choices = [.. points.DistinctBy(PointDesk.MarkOf).Select(point => new Choice(PointDesk.MarkOf(point), ShortText.Of(point.Text, LongestChoice)))];
        draft.Field(new ChoiceField(PointClicks.Mark, texts.WhichPoint, choices, texts.WhenCut) { Value = choices is [var only] ? only.Value : null, IsRequired = true, Error = texts.ChoosePoint });
        draft.Button(AgendaButtons.For(call, texts.Withdraw, PointClicks.Withdraw, meeting.Id, ButtonStyle.Destructive, sendsFields: true));
        draft.Button(AgendaButtons.Leave(call));
        return draft.Finished(title);
    }
}
