using Samverkan.Questions.Answers;
using Samverkan.Questions.Answers.Tellers;
using Samverkan.Register;
using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Map;

internal static class SeatReading
{
    public static MapSeat Of(Telling t, Seat seat)
    {
        var occupancy = Occupancy.Of(t, seat);
        var status = Status(t, seat, occupancy);
        var title = Phrases.Sentence(Seats.Name(t, seat));
        var unit = seat.Unit is { } id ? t.Register.Find(id)?.Names.In(t.Language) : null;
        return new MapSeat(
            title,
            status == SeatStatus.Represented ? null : SeatWords.Function(seat.Function, t.Language),
            seat.OrganisationStated ? t.Root(seat.Organisation) : null,
            unit is not null && title.Contains(unit, StringComparison.OrdinalIgnoreCase) ? null : unit,
            status,
            status == SeatStatus.Represented ? t.Language.In("antal framgår inte av källan", "number not stated in the source") : occupancy.Words(t),
            [.. occupancy.Holders.Select(t.People.Name), .. occupancy.StandIn is { } standIn ? [t.People.Name(standIn)] : Array.Empty<string>()],
            status == SeatStatus.Represented ? null : SeatWords.Places(seat.Places, t.Language),
            seat.Places);
    }

    private static SeatStatus Status(Telling t, Seat seat, Occupancy occupancy) => occupancy switch
    {
        { Holders.Count: > 0 } => occupancy.Holders.Any(holding => Occupancy.IsEnding(t, holding)) ? SeatStatus.EndsSoon : SeatStatus.Filled,
        { StandIn: not null } => SeatStatus.Substitute,
        { VacantSince: not null } => SeatStatus.Vacant,
        _ => seat.Places is null ? SeatStatus.Represented : SeatStatus.Unregistered,
    };
}
