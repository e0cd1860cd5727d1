using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Who has a seat and is away, now or later, with nobody who steps in there.</summary>
internal static class AbsenceCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register) =>
        from holding in register.Content.Holdings
        where holding.Absence is not null && !register.HasEnded(holding) && !(holding.Absence?.To < register.Today)
        let away = holding.Absence.GetValueOrDefault()
        let alone = SeatsOf(register, holding).Where(seat => !register.Held.Value.SubstitutionsOf(seat.Seat.Id).Any(substitution => StepsIn(register, substitution, holding.Person, away))).ToList()
        where alone.Count > 0
        select Alone(holding, away, alone);

    private static IEnumerable<SeatInGroup> SeatsOf(CheckedRegister register, Holding holding) => holding switch
    {
        { Seat: { } seat } => register.Seats.TryGetValue(seat, out var found) && !register.HasEnded(found.Seat) && !register.HasEnded(found.Group) ? [found] : [],
        { Role: { } role } => register.Held.Value.SeatsOf(role),
        _ => [],
    };

    private static bool StepsIn(CheckedRegister register, Substitution substitution, PersonId whom, Validity away) =>
        (substitution.For is not { } only || only == whom)
        && substitution.Validity.Overlaps(new Validity(away.From > register.Today ? away.From : register.Today, away.To));

    private static Finding Alone(Holding holding, Validity away, List<SeatInGroup> seats) => new(
        FindingKind.AbsentWithoutSubstitute,
        FindingSeverity.Warning,
        [new RowRef(RowKind.Holding, holding.Id.Value), .. seats.Select(one => new RowRef(RowKind.Seat, one.Seat.Id.Value))],
        Told.Both(language => language.In(
            $"{string.Join(", ", seats.Select(one => PlaceNames.Of(one).Sv))}: den som har platsen är borta {Told.Period(away, language)}, och ingen ersätter.",
            $"{string.Join(", ", seats.Select(one => PlaceNames.Of(one).En))}: whoever has the seat is away {Told.Period(away, language)}, and nobody steps in.")),
        Remedies.AppointSubstitute);
}
