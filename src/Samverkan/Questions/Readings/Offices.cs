using Samverkan.Questions.Asked;
using Samverkan.Questions.Words;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings;

/// <summary>Of which role, seats or person a clause asks who came before, who comes after and who stands in.</summary>
internal static class Offices
{
    /// <summary>What the clause names, else what the last question was about; null where that is nothing, or somebody who cannot be told from others.</summary>
    public static Office? Of(Utterance u, Subject subject, RegisterSnapshot register)
    {
        var topic = u.Topic is { Question: var last } ? Of(last) : null;
        var office = Named(u, subject, register) ?? (u.Persons.Count == 0 || topic is { Roles.Count: 0 } ? topic : null);
        if (u.Persons.Count == 0 && u.Bearers is null)
        {
            return office;
        }

        // Somebody who has had what the last question was about is asked about as that; else all that he or she has.
        var scope = office ?? topic;
        var people = u.Persons.Count > 0 ? u.Persons : [.. u.Bearers ?? []];
        var had = scope is null ? [] : people.Where(person => Has(register, scope, person)).ToList();
        return had is [var one] ? (scope ?? new Office([])) with { Person = one }
            : people.Count == 1 && Named(u, subject, register) is null ? new Office([], Person: people[0])
            : null;
    }

    /// <summary>What a question was about, as something that one has after the other.</summary>
    public static Office? Of(Question question) => question switch
    {
        Question.WhoHolds asked => new Office(asked.Roles, asked.Group),
        Question.WhoBefore asked => asked.Of,
        Question.WhoAfter asked => asked.Of,
        Question.WhoStandsIn asked => asked.Of,
        Question.WhoCoordinates asked => new Office([], asked.Group, Coordinates: true),
        Question.WhoSits asked => new Office(asked.Roles ?? [], asked.Group),
        Question.DoesSit { Who: [{ Kind: EntityKind.Person } who] } => new Office([], Person: new PersonId(who.Id)),
        Question.DoesSit asked => Roles(asked.Who) is { Count: > 0 } roles ? new Office(roles, asked.Group) : null,
        Question.WhereSits { Who: [{ Kind: EntityKind.Person } who] } => new Office([], Person: new PersonId(who.Id)),
        Question.WhereSits asked => Roles(asked.Who) is { Count: > 0 } roles ? new Office(roles) : null,
        Question.WhatIs { Entity: { Kind: EntityKind.Role } role } => new Office([new RoleId(role.Id)]),
        _ => null,
    };

    /// <summary>The one group of an area that has a seat for a role: "koordinator i Angered".</summary>
    public static EntityRef? GroupIn(RegisterSnapshot register, Utterance u) =>
        u is { OnlyArea: { } area, Roles: [var roles, ..] } && register.GroupsIn(area).Where(group => group.Seats.Any(seat => seat.Role is { } role && roles.Contains(role))).Take(2).ToList() is [var only]
            ? EntityRef.To(only.Id)
            : null;

    private static Office? Named(Utterance u, Subject subject, RegisterSnapshot register)
    {
        var group = subject.OwnGroup ?? GroupIn(register, u);
        return u.Roles.Count > 0 && !(subject.OwnGroup is not null && u.Has(Cue.Coordinate)) ? new Office(u.Roles[0], group)
            : group is { } own && u.Has(Cue.Coordinate | Cue.CoordinatorWord) ? new Office([], own, Coordinates: true)
            : group is not null ? new Office([], group)
            : null;
    }

    private static bool Has(RegisterSnapshot register, Office office, PersonId person) => register.HoldingsOf(person).Any(holding =>
        office.Group is { } group ? register.SeatsOf(holding).Any(place => register.ReferenceTo(place.Group) == group && (office.Roles.Count == 0 || (place.Seat.Role is { } role && office.Roles.Contains(role))))
        : (holding.Role is { } held && office.Roles.Contains(held)) || register.SeatsOf(holding).Any(place => place.Seat.Role is { } role && office.Roles.Contains(role)));

    private static List<RoleId> Roles(IReadOnlyList<EntityRef> who) => [.. who.Where(one => one.Kind == EntityKind.Role).Select(one => new RoleId(one.Id))];
}
