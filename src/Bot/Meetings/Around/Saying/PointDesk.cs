using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings.Around;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>Takes the points that people propose. What cannot be taken comes back just as it was typed, and why.</summary>
internal sealed class PointDesk(AgendaStore agendas)
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

    /// <summary>Takes a point away again, for who proposed it.</summary>
    /// <param name="mark">By which it is known which of them.</param>
    public async Task<OutgoingCard> WithdrawAsync(AgendaCall call, NearMeeting meeting, string? mark, CancellationToken cancellationToken)
    {
        await agendas.ChangeAsync(
            meeting.Id,
            agenda => agenda.Points.FirstOrDefault(point => point.By == call.Actor.Key && MarkOf(point) == mark) is { } own ? agenda.Withdrawn(own) : agenda,
            cancellationToken);
        return AgendaSaying.Of(call, texts => texts.Withdrawn);
    }

    public async Task<OutgoingCard> PostAgainAsync(AgendaCall call, NearMeeting meeting, CancellationToken cancellationToken)
    {
        await agendas.PostAgainAsync(meeting.Id, cancellationToken);
        return AgendaSaying.Of(call, texts => texts.PostedAgain);
    }

    public static string MarkOf(AgendaPoint point) => DraftMark.Of(point.Text);

    private static string? Problem(AgendaCall call, string? text) =>
        string.IsNullOrWhiteSpace(text) ? call.Texts.PointEmpty
        : text.Length > Agenda.LongestPoint ? AgendaTexts.Fill(call.Texts.PointTooLong, text.Length, Agenda.LongestPoint)
        : null;
}
