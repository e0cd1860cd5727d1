using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Which organisation a row of the register belongs to: whose coordinators keep it.</summary>
public static class OwnedRows
{
    /// <returns>Null when what it is a holding of is not there.</returns>
    public static OrganisationId? OwnerOf(RegisterSnapshot register, Holding holding) =>
        holding.Seat is { } seat ? register.Find(seat)?.Seat.Organisation : holding.Role is { } role ? register.Find(role)?.Organisation : null;

    /// <summary>A person belongs to every organisation that he or she acts for; a row that the two share belongs to nobody's coordinators alone.</summary>
    public static IReadOnlyList<OrganisationId> OwnersOf(RegisterSnapshot register, RowRef row) => row.Kind switch
    {
        RowKind.Role => One(register.Find(new RoleId(row.Id))?.Organisation),
        RowKind.Seat => One(register.Find(new SeatId(row.Id))?.Seat.Organisation),
        RowKind.Holding => One(register.Content.Holdings.FirstOrDefault(holding => holding.Id.Value == row.Id) is { } holding ? OwnerOf(register, holding) : null),
        RowKind.Substitution => One(register.Content.Substitutions.FirstOrDefault(each => each.Id.Value == row.Id) is { } substitution ? register.Find(substitution.Seat)?.Seat.Organisation : null),
        RowKind.Person => OfPerson(register, new PersonId(row.Id)),
        _ => [],
    };

    /// <summary>All that the coordinators of an organisation keep and that has not ended: its roles and seats, who has them, and who steps in.</summary>
    public static IReadOnlyList<RowRef> Of(RegisterSnapshot register, OrganisationId organisation, DateOnly today)
    {
        var content = register.Content;
        var holdings = content.Holdings.Where(row => Lives(row) && IsWithin(OwnerOf(register, row))).ToList();
        return
        [
            .. content.Roles.Where(row => Lives(row) && IsWithin(row.Organisation)).Select(row => new RowRef(RowKind.Role, row.Id.Value)),
            .. content.Groups.Concat(content.Patterns.Select(pattern => pattern.Prototype)).Where(Lives).SelectMany(group => group.Seats)
                .Where(row => Lives(row) && IsWithin(row.Organisation)).Select(row => new RowRef(RowKind.Seat, row.Id.Value)),
            .. holdings.Select(row => new RowRef(RowKind.Holding, row.Id.Value)),
            .. content.Substitutions.Where(row => Lives(row) && IsWithin(register.Find(row.Seat)?.Seat.Organisation)).Select(row => new RowRef(RowKind.Substitution, row.Id.Value)),
            .. holdings.Select(row => row.Person).Distinct().Where(person => OfPerson(register, person).All(owner => IsWithin(owner))).Select(person => new RowRef(RowKind.Person, person.Value)),
        ];

        bool Lives(Entry entry) => !(entry.Validity.To < today);

        bool IsWithin(OrganisationId? owner) => owner is { } id && register.IsWithin(id, organisation);
    }

    private static IReadOnlyList<OrganisationId> OfPerson(RegisterSnapshot register, PersonId person) =>
        [.. register.HoldingsOf(person).Select(holding => OwnerOf(register, holding))
            .Concat(register.Content.Substitutions.Where(row => row.Person == person).Select(row => register.Find(row.Seat)?.Seat.Organisation))
            .OfType<OrganisationId>().Distinct()];

    private static IReadOnlyList<OrganisationId> One(OrganisationId? organisation) => organisation is { } owner ? [owner] : [];
}
