using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Who may do what to a register, by the table of the design. What an act points at and is not there is for administrators.</summary>
public static class ActRights
{
    public static ActRight Of(RegisterSnapshot register, Act act) => act switch
    {
        Act.Appoint { Place: Placement.OfRole(var role) } => Of(register.Find(role)?.Organisation),
        Act.Appoint { Place: Placement.OfSeat(var seat) } => Of(OfSeat(register, seat)),
        Act.End end => Of(OfHolding(register, end.Holding)),
        Act.CorrectHolding correct => Of(OfHolding(register, correct.Holding)),
        Act.Substitute substitute => Of(OfSeat(register, substitute.Seat)),
        Act.EndSubstitution end => Of(register.Content.Substitutions.FirstOrDefault(row => row.Id == end.Substitution) is { } row ? OfSeat(register, row.Seat) : null),
        Act.CorrectPerson correct => All(register.Find(correct.Person) is { } person && IsProtectionKept(person, correct) ? OfPerson(register, correct.Person) : []),
        Act.MergePersons merge => OfMerge(register, merge),
        Act.AddSeat add => Of(register.Find(add.Organisation) is null ? null : Seating.Root(register, add.Organisation)),
        Act.ChangeSeat change => Of(OfSeat(register, change.Seat)),
        Act.EndSeat end => Of(OfSeat(register, end.Seat)),
        Act.SetCadence set => Any(register.Find(set.Group)?.Seats.Select(seat => seat.Organisation) ?? []),
        Act.Confirm confirm => All(confirm.Rows.SelectMany(row => OwnedRows.OwnersOf(register, row) is { Count: > 0 } owners ? owners : [NoOrganisation])),
        Act.AddArea or Act.AddGroup or Act.Rename or Act.CloseGroup or Act.EndRelation or Act.Erase => new ActRight.Administrators(),
        _ => new ActRight.Administrators(),
    };

    /// <summary>Whether who coordinates these organisations may do it.</summary>
    public static bool Allows(this ActRight right, RegisterSnapshot register, IReadOnlyCollection<OrganisationId> coordinated)
    {
        return right switch
        {
            ActRight.Coordinators(var organisations) => organisations.Count > 0 && organisations.All(Coordinates),
            ActRight.AnyCoordinator(var organisations) => organisations.Any(Coordinates),
            _ => false,
        };

        bool Coordinates(OrganisationId organisation) => coordinated.Any(own => register.IsWithin(organisation, own));
    }

    private static OrganisationId NoOrganisation => new(string.Empty);

    private static OrganisationId? OfSeat(RegisterSnapshot register, SeatId seat) => register.Find(seat)?.Seat.Organisation;

    private static OrganisationId? OfHolding(RegisterSnapshot register, HoldingId id) =>
        register.Content.Holdings.FirstOrDefault(row => row.Id == id) is { } holding ? OwnedRows.OwnerOf(register, holding) : null;

    private static IEnumerable<OrganisationId> OfPerson(RegisterSnapshot register, PersonId id) => OwnedRows.OwnersOf(register, new RowRef(RowKind.Person, id.Value));

    // That an identity is protected is for administrators to say and to end; so is who it is that signs in.
    private static bool IsProtectionKept(Person person, Act.CorrectPerson correct) =>
        !person.ProtectedIdentity && !correct.ProtectedIdentity && person.TenantId == correct.TenantId && person.ObjectId == correct.ObjectId;

    private static ActRight OfMerge(RegisterSnapshot register, Act.MergePersons merge)
    {
        PersonId[] both = [merge.Keep, merge.Drop];
        var isOpen = both.All(id => register.Find(id) is { ProtectedIdentity: false } && OfPerson(register, id).Any());
        return isOpen ? All(both.SelectMany(id => OfPerson(register, id))) : new ActRight.Administrators();
    }

    private static ActRight Of(OrganisationId? organisation) => organisation is { } owner ? new ActRight.Coordinators([owner]) : new ActRight.Administrators();

    private static ActRight All(IEnumerable<OrganisationId> organisations) => organisations.Distinct().ToList() is { Count: > 0 } owners ? new ActRight.Coordinators(owners) : new ActRight.Administrators();

    private static ActRight.AnyCoordinator Any(IEnumerable<OrganisationId> organisations) => new([.. organisations.Distinct()]);
}
