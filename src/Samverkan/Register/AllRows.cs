namespace Samverkan.Register;

/// <summary>Pointers to every row of a content, in its order.</summary>
internal static class AllRows
{
    public static IEnumerable<RowRef> Of(RegisterContent content) =>
        content.Sources.Select(row => new RowRef(RowKind.Source, row.Id.Value))
            .Concat(content.Organisations.Select(row => new RowRef(RowKind.Organisation, row.Id.Value)))
            .Concat(content.Areas.Select(row => new RowRef(RowKind.Area, row.Id.Value)))
            .Concat(content.Roles.Select(row => new RowRef(RowKind.Role, row.Id.Value)))
            .Concat(content.Patterns.Select(row => new RowRef(RowKind.Pattern, row.Id.Value)))
            .Concat(content.Groups.Select(row => new RowRef(RowKind.Group, row.Id.Value)))
            .Concat(content.Groups.SelectMany(row => row.Seats).Select(row => new RowRef(RowKind.Seat, row.Id.Value)))
            .Concat(content.Relations.Select(row => new RowRef(RowKind.Relation, row.Id.Value)))
            .Concat(content.Terms.Select(row => new RowRef(RowKind.Term, row.Id.Value)))
            .Concat(content.Persons.Select(row => new RowRef(RowKind.Person, row.Id.Value)))
            .Concat(content.Holdings.Select(row => new RowRef(RowKind.Holding, row.Id.Value)))
            .Concat(content.Substitutions.Select(row => new RowRef(RowKind.Substitution, row.Id.Value)));
}
