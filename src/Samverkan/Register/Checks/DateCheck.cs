using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Dates the wrong way round, and dates outside the life of what they belong to.</summary>
internal static class DateCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register) =>
        AllEntries.WithSeats(register.Content).Where(pair => pair.Entry.Validity.To < pair.Entry.Validity.From).Select(pair => WrongWayRound(pair.Row))
            .Concat(Within(register).Where(pair => IsOutside(pair.Inner.Entry.Validity, pair.Outer.Validity)).Select(Outside));

    private static IEnumerable<((RowRef Row, Entry Entry) Inner, Entry Outer, string Name)> Within(CheckedRegister register)
    {
        foreach (var (_, group) in register.Written)
        {
            foreach (var seat in group.Seats)
            {
                yield return ((new RowRef(RowKind.Seat, seat.Id.Value), seat), group, group.Names.Name.Sv);
            }
        }

        foreach (var holding in register.Content.Holdings)
        {
            var inner = (new RowRef(RowKind.Holding, holding.Id.Value), (Entry)holding);
            foreach (var (outer, name) in Around(register, holding.Seat, holding.Role, holding.Person))
            {
                yield return (inner, outer, name);
            }
        }

        foreach (var substitution in register.Content.Substitutions)
        {
            var inner = (new RowRef(RowKind.Substitution, substitution.Id.Value), (Entry)substitution);
            foreach (var (outer, name) in Around(register, substitution.Seat, null, substitution.Person))
            {
                yield return (inner, outer, name);
            }
        }
    }

    private static IEnumerable<(Entry Outer, string Name)> Around(CheckedRegister register, SeatId? seat, RoleId? role, PersonId person)
    {
        if (seat is { } seatId && register.Seats.TryGetValue(seatId, out var row))
        {
            yield return (row.Seat, seatId.Value);
            yield return (row.Group, row.Group.Names.Name.Sv);
        }

        if (role is { } roleId && register.Roles.TryGetValue(roleId, out var held))
        {
            yield return (held, held.Names.Name.Sv);
        }

        if (register.Persons.TryGetValue(person, out var holder))
        {
            yield return (holder, holder.Id.Value);
        }
    }

    /// <summary>An open end is no claim: what is open inside something that ends, ends with it.</summary>
    private static bool IsOutside(Validity inner, Validity outer) =>
        inner.From < outer.From || inner.From > outer.To || inner.To > outer.To || inner.To < outer.From;

    private static Finding WrongWayRound(RowRef row) => new(
        FindingKind.DatesWrongWayRound,
        FindingSeverity.Error,
        [row],
        new Localized($"{row.Id} ({RowWords.Of(row.Kind).Sv}) slutar innan det börjar.", $"{row.Id} ({RowWords.Of(row.Kind).En}) ends before it begins."),
        Remedies.CorrectDates);

    private static Finding Outside(((RowRef Row, Entry Entry) Inner, Entry Outer, string Name) pair) => new(
        FindingKind.OutsideGroupsLife,
        FindingSeverity.Warning,
        [pair.Inner.Row],
        new Localized(
            $"{pair.Inner.Row.Id} ({RowWords.Of(pair.Inner.Row.Kind).Sv}) har datum utanför den tid som {pair.Name} finns.",
            $"{pair.Inner.Row.Id} ({RowWords.Of(pair.Inner.Row.Kind).En}) has dates outside the time that {pair.Name} exists."),
        Remedies.CorrectDates);
}
