using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>Every row of a content that has validity and sources; the seats and parts of groups apart.</summary>
internal static class AllEntries
{
    public static IEnumerable<(RowRef Row, Entry Entry)> Of(RegisterContent content) =>
        content.Organisations.Select(row => (new RowRef(RowKind.Organisation, row.Id.Value), (Entry)row))
            .Concat(content.Areas.Select(row => (new RowRef(RowKind.Area, row.Id.Value), (Entry)row)))
            .Concat(content.Roles.Select(row => (new RowRef(RowKind.Role, row.Id.Value), (Entry)row)))
            .Concat(content.Patterns.Select(row => (new RowRef(RowKind.Pattern, row.Id.Value), (Entry)row.Prototype)))
            .Concat(content.Groups.Select(row => (new RowRef(RowKind.Group, row.Id.Value), (Entry)row)))
            .Concat(content.Relations.Select(row => (new RowRef(RowKind.Relation, row.Id.Value), (Entry)row)))
            .Concat(content.Terms.Select(row => (new RowRef(RowKind.Term, row.Id.Value), (Entry)row)))
            .Concat(content.Persons.Select(row => (new RowRef(RowKind.Person, row.Id.Value), (Entry)row)))
            .Concat(content.Holdings.Select(row => (new RowRef(RowKind.Holding, row.Id.Value), (Entry)row)))
            .Concat(content.Substitutions.Select(row => (new RowRef(RowKind.Substitution, row.Id.Value), (Entry)row)));

    public static IEnumerable<(RowRef Row, Entry Entry)> WithSeats(RegisterContent content) =>
        Of(content).Concat(content.Groups.Concat(content.Patterns.Select(pattern => pattern.Prototype))
            .SelectMany(group => group.Seats)
            .Select(seat => (new RowRef(RowKind.Seat, seat.Id.Value), (Entry)seat)));
}
