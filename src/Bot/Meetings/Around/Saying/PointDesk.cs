using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings.Around;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>Takes the points that people propose. What cannot be taken comes back just as it was typed, and why.</summary>
internal sealed class PointDesk(AgendaStore agendas, MinutesRights rights)
{
    public async Task<OutgoingCard> ProposeAsync(AgendaCall call, NearMeeting meeting, string? text, CancellationToken cancellationToken)
    {
        if (Problem(call, text) is { } problem)
        {
            return PointFormCard.Of(call, [meeting], text, problem);
        }

        var point = new AgendaPoint(text ?? string.Empty, call.Actor.Key);
        var changed = await agendas.ChangeAsync(meeting.Id, agenda => agenda.Proposed(point), cancellationToken);
        return changed.Agenda.Has(point)
            ? PointSavedCard.Of(call, meeting, point, changed.Post)
            : PointFormCard.Of(call, [meeting], text, AgendaTexts.Fill(call.Texts.PointsFull, Agenda.MostPoints));
    }

    /// <summary>Asks which point is to go, of those that who asks may take away.</summary>
    public async Task<OutgoingCard> AskWhichAsync(AgendaCall call, NearMeeting meeting, CancellationToken cancellationToken)
    {
        var agenda = await agendas.FindAsync(meeting.Id, cancellationToken);
        return agenda.Points.Where(point => MayTakeAway(call, meeting, point)).ToList() is { Count: > 0 } points
            ? PointRemoveCard.Of(call, meeting, points)
            : AgendaSaying.Of(call, texts => agenda.Points.Count == 0 ? texts.NoPointThere : texts.NotYourPoint);
    }

    /// <summary>Takes a point away: for who proposed it, and for those who write the group's minutes, since what names somebody cannot stay.</summary>
    /// <param name="mark">By which it is known which of them.</param>
    public async Task<OutgoingCard> WithdrawAsync(AgendaCall call, NearMeeting meeting, string? mark, CancellationToken cancellationToken)
    {
        var changed = await agendas.ChangeAsync(
            meeting.Id,
            agenda => agenda.Points.Where(point => MarkOf(point) == mark && MayTakeAway(call, meeting, point)).OrderBy(point => point.By != call.Actor.Key).FirstOrDefault() is { } point ? agenda.Withdrawn(point) : agenda,
            cancellationToken);
        return AgendaSaying.Of(call, texts => changed.HasChanged ? texts.Withdrawn : changed.Agenda.Points.Any(point => MarkOf(point) == mark) ? texts.NotYourPoint : texts.NoPointThere);
    }

    public async Task<OutgoingCard> PostAgainAsync(AgendaCall call, NearMeeting meeting, CancellationToken cancellationToken)
    {
        await agendas.PostAgainAsync(meeting.Id, cancellationToken);
        return AgendaSaying.Of(call, texts => texts.PostedAgain);
    }

    public static string MarkOf(AgendaPoint point) => DraftMark.Of(point.Text);

    private bool MayTakeAway(AgendaCall call, NearMeeting meeting, AgendaPoint point) => point.By == call.Actor.Key || rights.MayWrite(call.Actor, meeting.Group);

    private static string? Problem(AgendaCall call, string? text) =>
        string.IsNullOrWhiteSpace(text) ? call.Texts.PointEmpty
        : text.Length > Agenda.LongestPoint ? AgendaTexts.Fill(call.Texts.PointTooLong, text.Length, Agenda.LongestPoint)
        : null;
}
