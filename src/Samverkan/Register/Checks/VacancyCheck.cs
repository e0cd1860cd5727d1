using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Roles and seats that somebody had and nobody has today, and those that nobody will have within a month. One that never was filled is no finding.</summary>
internal static class VacancyCheck
{
    /// <summary>Days ahead that an end is told of.</summary>
    private const int Soon = 30;

    public static IEnumerable<Finding> Find(CheckedRegister register) => Vacant(register).Concat(Ending(register));

    private static IEnumerable<Finding> Vacant(CheckedRegister register)
    {
        var held = register.Held.Value;
        var roles = register.Content.Roles
            .Where(role => !register.HasEnded(role) && HasFallen(register, [.. held.HoldingsOf(role.Id)]))
            .Where(role => held.SeatsOf(role.Id).ToList() is not { Count: > 0 } seats || !seats.TrueForAll(one => IsStoodInFor(register, one.Seat.Id)))
            .Select(role => Vacancy(new RowRef(RowKind.Role, role.Id.Value), role.Names.Name, [.. held.HoldingsOf(role.Id)]));
        var seats = held.Living
            .Where(one => held.HoldingsOf(one.Seat.Id).Any() && HasFallen(register, [.. held.HoldingsOf(one)]) && !IsStoodInFor(register, one.Seat.Id))
            .Select(one => Vacancy(new RowRef(RowKind.Seat, one.Seat.Id.Value), PlaceNames.Of(one), [.. held.HoldingsOf(one)]));
        return roles.Concat(seats);
    }

    private static bool HasFallen(CheckedRegister register, IReadOnlyList<Holding> holdings) =>
        holdings.Any(register.HasEnded) && !holdings.Any(holding => holding.Validity.Contains(register.Today));

    private static bool IsStoodInFor(CheckedRegister register, SeatId seat) =>
        register.Held.Value.SubstitutionsOf(seat).Any(substitution => substitution.Meeting is null && substitution.Validity.Contains(register.Today));

    private static Finding Vacancy(RowRef row, Localized name, IReadOnlyList<Holding> holdings)
    {
        var last = holdings.Max(holding => holding.Validity.To).GetValueOrDefault();
        return new Finding(
            FindingKind.SeatFallenVacant,
            FindingSeverity.Warning,
            [row],
            Told.Both(language => language.In($"{name.Sv}: ingen har platsen efter {Told.Day(last, language)}.", $"{name.En}: nobody has the place after {Told.Day(last, language)}.")),
            Remedies.AppointSomebody);
    }

    private static IEnumerable<Finding> Ending(CheckedRegister register) =>
        register.Content.Holdings
            .Where(holding => holding.Validity.To is { } to && to >= register.Today && to <= register.Today.AddDays(Soon))
            .Where(holding => !EndsWithItsPlace(register, holding) && !HasSuccessor(register, holding))
            .Select(holding => EndsSoon(holding, PlaceNames.Of(register, holding)));

    private static bool EndsWithItsPlace(CheckedRegister register, Holding holding)
    {
        return holding switch
        {
            { Seat: { } seat } => !register.Seats.TryGetValue(seat, out var found) || IsOver(found.Seat) || IsOver(found.Group),
            { Role: { } role } => !register.Roles.TryGetValue(role, out var found) || IsOver(found),
            _ => true,
        };

        bool IsOver(Entry place) => place.Validity.To <= holding.Validity.To;
    }

    // As many have the place at some time after it as on its last day.
    private static bool HasSuccessor(CheckedRegister register, Holding holding)
    {
        var last = holding.Validity.To.GetValueOrDefault();
        var all = holding.Seat is { } seat ? register.Held.Value.HoldingsOf(seat) : register.Held.Value.HoldingsOf(holding.Role.GetValueOrDefault());
        var (now, later) = (0, 0);
        foreach (var each in all)
        {
            now += each.Validity.Contains(last) ? 1 : 0;
            later += each.Validity.To is null || each.Validity.To > last ? 1 : 0;
        }

        return later >= now;
    }

    private static Finding EndsSoon(Holding holding, Localized name) => new(
        FindingKind.EndsSoon,
        FindingSeverity.Note,
        [new RowRef(RowKind.Holding, holding.Id.Value)],
        Told.Both(language => language.In(
            $"{name.Sv}: uppdraget slutar {Told.Day(holding.Validity.To.GetValueOrDefault(), language)}, och ingen tar över.",
            $"{name.En}: it ends on {Told.Day(holding.Validity.To.GetValueOrDefault(), language)}, and nobody takes over.")),
        Remedies.AppointSuccessor);
}
