using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Register.Diff;

/// <summary>What an import of a new register over the present one does, and the register that comes of it.</summary>
/// <param name="Changes">In the order of the register file.</param>
/// <param name="Result">The new rows, with versions grown where they changed, and the old ones that have ended.</param>
public sealed record RegisterDiff(IReadOnlyList<RowChange> Changes, RegisterContent Result)
{
    private static readonly Dictionary<RoleId, Names> NoRoles = [];

    public bool IsEmpty => Changes.Count == 0;

    /// <summary>
    /// What <paramref name="next"/> no longer has ends on <paramref name="today"/>. Who verified a row last is kept where the new file does not say.
    /// Both registers have unique ids (see <c>Samverkan.Register.Checks</c>). A row in which nothing changed, its seats included, is that of
    /// <paramref name="present"/> itself.
    /// </summary>
    public static RegisterDiff Between(RegisterContent present, RegisterContent next, DateOnly today)
    {
        var changes = new List<RowChange>();
        var result = new RegisterContent
        {
            Sources = SourceDiff.Of(present.Sources, next.Sources, changes),
            Organisations = Rows<Organisation>(RowKind.Organisation, row => row.Id.Value, OrganisationForm.Write).Of(present.Organisations, next.Organisations, today, changes),
            Areas = Rows<Area>(RowKind.Area, row => row.Id.Value, AreaForm.Write).Of(present.Areas, next.Areas, today, changes),
            Roles = Rows<Role>(RowKind.Role, row => row.Id.Value, RoleForm.Write).Of(present.Roles, next.Roles, today, changes),
            Groups = Groups(today).Of(present.Groups, next.Groups, today, changes),
            Patterns = Patterns(today).Of(present.Patterns, next.Patterns, today, changes),
            Relations = Rows<Relation>(RowKind.Relation, row => row.Id.Value, RelationForm.Write).Of(present.Relations, next.Relations, today, changes),
            Terms = Rows<Term>(RowKind.Term, row => row.Id.Value, TermForm.Write).Of(present.Terms, next.Terms, today, changes),
            Persons = Rows<Person>(RowKind.Person, row => row.Id.Value, PersonForm.Write).Of(present.Persons, next.Persons, today, changes),
            Holdings = Rows<Holding>(RowKind.Holding, row => row.Id.Value, HoldingForm.Write).Of(present.Holdings, next.Holdings, today, changes),
            Substitutions = Rows<Substitution>(RowKind.Substitution, row => row.Id.Value, SubstitutionForm.Write).Of(present.Substitutions, next.Substitutions, today, changes),
        };
        return new RegisterDiff(changes, result);
    }

    private static ListDiff<T> Rows<T>(RowKind kind, Func<T, string> id, Action<YamlText, T> write)
        where T : Entry =>
        new(kind, id, row => row, (_, entry) => (T)entry, write);

    private static ListDiff<Group> Groups(DateOnly today) => new(
        RowKind.Group,
        group => group.Id.Value,
        group => group,
        (_, entry) => (Group)entry,
        (text, group) => GroupForm.Write(text, group with { Seats = [] }, NoRoles))
    {
        Within = (before, after, result, changes) => WithSeats(before, after, result, today, changes),
    };

    private static ListDiff<GroupPattern> Patterns(DateOnly today) => new(
        RowKind.Pattern,
        pattern => pattern.Id.Value,
        pattern => pattern.Prototype,
        (pattern, entry) => pattern with { Prototype = (Group)entry },
        (text, pattern) => PatternForm.Write(text, pattern with { Prototype = pattern.Prototype with { Seats = [] } }, NoRoles))
    {
        Within = (before, after, result, changes) => WithSeats(before.Prototype, after.Prototype, result.Prototype, today, changes) is var prototype && ReferenceEquals(prototype, result.Prototype)
            ? result
            : result with { Prototype = prototype },
    };

    private static Group WithSeats(Group before, Group after, Group result, DateOnly today, ICollection<RowChange> changes)
    {
        var seats = Rows<Seat>(RowKind.Seat, seat => seat.Id.Value, (text, seat) => SeatForm.Write(text, seat, NoRoles)).Of(before.Seats, after.Seats, today, changes);
        return seats.SequenceEqual(result.Seats, ReferenceEqualityComparer.Instance) ? result : result with { Seats = seats };
    }
}
