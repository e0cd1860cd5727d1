using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings.Around;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>Takes it that somebody does not come, or does after all: of places that are his or hers, or on which he or she steps in.</summary>
internal sealed class AbsenceDesk(AgendaStore agendas)
{
    public async Task<OutgoingCard> AskAsync(AgendaCall call, NearMeeting meeting, string? problem, CancellationToken cancellationToken)
    {
        var (own, names) = (OwnSeats.Of(meeting, call.Actor), NamesFor(call, meeting));
        return own.Count == 0 ? NoSeat(call, meeting) : AbsenceFormCard.Of(call, meeting, AbsenceOptions.Of(call, own, names), await agendas.FindAsync(meeting.Id, cancellationToken), names, problem);
    }

    /// <param name="mark">Of the option that was chosen; null where there is one only.</param>
    public async Task<OutgoingCard> DeclineAsync(AgendaCall call, NearMeeting meeting, string? mark, CancellationToken cancellationToken)
    {
        var (own, names) = (OwnSeats.Of(meeting, call.Actor), NamesFor(call, meeting));
        if (own.Count == 0)
        {
            return NoSeat(call, meeting);
        }

        var options = AbsenceOptions.Of(call, own, names);
        if ((options is [var only] ? only : options.FirstOrDefault(option => option.Mark == mark)) is not { } chosen)
        {
            return await AskAsync(call, meeting, call.Texts.ChooseInstead, cancellationToken);
        }

        await agendas.ChangeAsync(meeting.Id, agenda => agenda.Declined([chosen.Absence, .. Beside(chosen, own, agenda)]), cancellationToken);
        return AbsenceSavedCard.Of(call, meeting, own.Any(row => row.Self == chosen.Absence.Substitute) ? null : chosen.Absence.Substitute, names);
    }

    public async Task<OutgoingCard> ComeAsync(AgendaCall call, NearMeeting meeting, CancellationToken cancellationToken)
    {
        var own = OwnSeats.Of(meeting, call.Actor);
        if (own.Count == 0)
        {
            return NoSeat(call, meeting);
        }

        var changed = await agendas.ChangeAsync(meeting.Id, agenda => own.Aggregate(agenda, Coming), cancellationToken);
        var isTaken = !changed.HasChanged && own.All(row => !row.IsHolder) && own.Any(row => changed.Agenda.AbsenceOf(row.Seat, row.Holder) is { Substitute: { } other } && other != row.Self);
        return AgendaSaying.Of(call, texts => changed.HasChanged ? texts.Back : isTaken ? texts.TakenByAnother : texts.NotAway);
    }

    // Who is not there is on none of the places that he or she has.
    private static IEnumerable<Absence> Beside(AbsenceOption chosen, IReadOnlyList<OwnRow> own, Agenda agenda) => chosen.IsOwn
        ? own.Where(row => row.IsHolder && (row.Seat, row.Holder) != (chosen.Absence.Seat, chosen.Absence.Holder) && agenda.AbsenceOf(row.Seat, row.Holder) is null).Select(row => new Absence(row.Seat, row.Holder, null))
        : [];

    // A substitute steps in where nobody does yet.
    private static Agenda Coming(Agenda agenda, OwnRow row) => row.IsHolder ? agenda.Taken(row.Seat, row.Holder)
        : agenda.AbsenceOf(row.Seat, row.Holder) is { Substitute: null } empty ? agenda.Declined([empty with { Substitute = row.Self }])
        : agenda;

    private static OutgoingCard NoSeat(AgendaCall call, NearMeeting meeting) => AgendaSaying.Of(call, texts => AgendaTexts.Fill(texts.NoSeat, meeting.Group.Names.InText(call.Language)));

    private static RecordNames NamesFor(AgendaCall call, NearMeeting meeting) => new(meeting.Then.Register, call.Language, call.Actor.SeesProtected);
}
