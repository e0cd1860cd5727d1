using Samverkan.Register;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.History;

/// <summary>The rows whose changes are asked for: of a group its seats and the roles on them, too.</summary>
internal sealed class HistoryAbout
{
    private readonly HashSet<RowRef> rows;

    private HistoryAbout(IEnumerable<RowRef> rows) => this.rows = [.. rows];

    public static HistoryAbout Of(RegisterSnapshot register, IReadOnlyCollection<EntityRef> entities) => new(entities.SelectMany(entity => Rows(register, entity)));

    /// <summary>No rows: all are asked for.</summary>
    public bool IsEverything => rows.Count == 0;

    public bool Touches(IEnumerable<RowRef> touched) => IsEverything || touched.Any(rows.Contains);

    public bool Touches(RowEdit edit) => Touches(RowEdits.Touched(edit));

    private static IEnumerable<RowRef> Rows(RegisterSnapshot register, EntityRef entity) => entity.Kind switch
    {
        EntityKind.Group when register.Find(new GroupId(entity.Id)) is { } group => OfGroup(register, group),
        EntityKind.Pattern when register.FindPattern(new GroupId(entity.Id)) is { } pattern =>
            register.Groups.Where(group => group.Pattern == pattern.Id).SelectMany(group => OfGroup(register, group)).Prepend(RowRef.To(entity)),
        EntityKind.Role => register.SeatsOf(new RoleId(entity.Id)).Select(one => new RowRef(RowKind.Seat, one.Seat.Id.Value)).Prepend(RowRef.To(entity)),
        EntityKind.Area => register.GroupsIn(new AreaId(entity.Id)).SelectMany(group => OfGroup(register, group)).Prepend(RowRef.To(entity)),
        _ => [RowRef.To(entity)],
    };

    private static IEnumerable<RowRef> OfGroup(RegisterSnapshot register, Group group) =>
    [
        new RowRef(RowKind.Group, group.Id.Value),
        .. group.Pattern is { } pattern ? [new RowRef(RowKind.Pattern, pattern.Value)] : Array.Empty<RowRef>(),
        .. group.Seats.Select(seat => new RowRef(RowKind.Seat, seat.Id.Value)),
        .. group.Seats.Select(seat => seat.Role).OfType<RoleId>().Select(role => new RowRef(RowKind.Role, role.Value)),
        .. register.RelationsFrom(EntityRef.To(group.Id)).Concat(register.RelationsTo(EntityRef.To(group.Id))).Select(relation => new RowRef(RowKind.Relation, relation.Id.Value)),
    ];
}
