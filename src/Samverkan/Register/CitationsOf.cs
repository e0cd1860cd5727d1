using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>Every citation of a register, with the row it proves.</summary>
public static class CitationsOf
{
    public static IEnumerable<(RowRef Row, Citation Citation)> Content(RegisterContent content) =>
        Rows(content.Organisations, RowKind.Organisation, row => row.Id.Value)
            .Concat(Rows(content.Areas, RowKind.Area, row => row.Id.Value))
            .Concat(Rows(content.Roles, RowKind.Role, row => row.Id.Value))
            .Concat(content.Patterns.SelectMany(pattern => Group(pattern.Prototype, RowKind.Pattern)))
            .Concat(content.Groups.SelectMany(group => Group(group, RowKind.Group)))
            .Concat(Rows(content.Relations, RowKind.Relation, row => row.Id.Value))
            .Concat(Rows(content.Terms, RowKind.Term, row => row.Id.Value))
            .Concat(Rows(content.Persons, RowKind.Person, row => row.Id.Value))
            .Concat(Rows(content.Holdings, RowKind.Holding, row => row.Id.Value))
            .Concat(Rows(content.Substitutions, RowKind.Substitution, row => row.Id.Value));

    public static IReadOnlyList<Citation> Fact<T>(Fact<T> fact) => fact switch
    {
        Fact<T>.Stated stated => stated.Sources,
        Fact<T>.StatedNot not => not.Sources,
        _ => [],
    };

    private static IEnumerable<(RowRef Row, Citation Citation)> Rows<T>(IEnumerable<T> rows, RowKind kind, Func<T, string> id)
        where T : Entry =>
        rows.SelectMany(row => row.Sources.Select(citation => (new RowRef(kind, id(row)), citation)));

    private static IEnumerable<(RowRef Row, Citation Citation)> Group(Group group, RowKind kind)
    {
        IEnumerable<Citation> own =
        [
            .. group.Sources,
            .. Fact(group.Level),
            .. Fact(group.Purpose),
            .. Fact(group.Target),
            .. Fact(group.Cadence),
            .. Fact(group.Basis),
            .. Fact(group.Coverage),
            .. group.Parts.SelectMany(part => part.Sources),
        ];
        return own.Select(citation => (new RowRef(kind, group.Id.Value), citation))
            .Concat(Rows(group.Seats, RowKind.Seat, seat => seat.Id.Value));
    }
}
