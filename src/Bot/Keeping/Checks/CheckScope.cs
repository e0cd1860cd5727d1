using Samverkan.Bot.Access;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Checks;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Checks;

/// <summary>Which findings a check is about, and whose they are.</summary>
internal sealed class CheckScope(RegisterSnapshot register, IReadOnlyCollection<EntityRef> only)
{
    public bool Has(Finding finding) => only.Count == 0 || finding.Rows.Any(row => Around(row).Any(only.Contains));

    /// <returns>Null for the whole register.</returns>
    public string? Names(Language language) => only.Count == 0 ? null : string.Join(", ", only.Select(entity => Name(entity, language)).OfType<string>().Distinct());

    /// <summary>A group is everybody's who keeps one of its seats, or the side that has none in it.</summary>
    public static bool IsKeptBy(RegisterSnapshot register, Actor actor, Finding finding) => actor.IsAdministrator || (actor.Keeps && finding.Rows.Any(row => row.Kind switch
    {
        RowKind.Group or RowKind.Pattern when finding.Kind is FindingKind.OrganisationWithoutSeat or FindingKind.GroupWithoutSeats => true,
        RowKind.Group or RowKind.Pattern => GroupOf(register, row)?.Seats.Any(seat => actor.Keeping(register, seat.Organisation)) == true,
        _ => OwnedRows.OwnersOf(register, row).Any(owner => actor.Keeping(register, owner)),
    }));

    private static Group? GroupOf(RegisterSnapshot register, RowRef row) => row.Kind switch
    {
        RowKind.Group => register.Find(new GroupId(row.Id)),
        RowKind.Pattern => register.FindPattern(new GroupId(row.Id))?.Prototype,
        _ => null,
    };

    private IEnumerable<EntityRef> Around(RowRef row) => row.Kind switch
    {
        RowKind.Group or RowKind.Pattern => GroupOf(register, row) is { } group ? OfGroup(group) : [],
        RowKind.Seat => OfSeat(new SeatId(row.Id)),
        RowKind.Role => OfRole(new RoleId(row.Id)),
        RowKind.Holding => register.Content.Holdings.FirstOrDefault(holding => holding.Id.Value == row.Id) is { } holding ? OfHolding(holding) : [],
        RowKind.Substitution => register.Content.Substitutions.FirstOrDefault(each => each.Id.Value == row.Id) is { } substitution ? [EntityRef.To(substitution.Person), .. OfSeat(substitution.Seat)] : [],
        RowKind.Person => [EntityRef.To(new PersonId(row.Id)), .. register.HoldingsOf(new PersonId(row.Id)).SelectMany(OfHolding)],
        RowKind.Relation => register.Content.Relations.Where(relation => relation.Id.Value == row.Id).SelectMany(relation => new[] { relation.From, relation.To }),
        RowKind.Area => [EntityRef.To(new AreaId(row.Id))],
        _ => [],
    };

    // A pattern speaks for its groups, and each of them for it.
    private IEnumerable<EntityRef> OfGroup(Group group) =>
    [
        register.ReferenceTo(group),
        .. group.Pattern is { } pattern ? [EntityRef.ToPattern(pattern)] : Array.Empty<EntityRef>(),
        .. register.FindPattern(group.Id) is null ? [] : register.Groups.Where(each => each.Pattern == group.Id).Select(each => EntityRef.To(each.Id)),
        .. group.Area is { } area ? [EntityRef.To(area)] : Array.Empty<EntityRef>(),
    ];

    private IEnumerable<EntityRef> OfSeat(SeatId id) => register.Find(id) is { } found
        ? [.. OfGroup(found.Group), .. found.Seat.Role is { } role ? [EntityRef.To(role)] : Array.Empty<EntityRef>()]
        : [];

    private IEnumerable<EntityRef> OfRole(RoleId role) => register.SeatsOf(role).SelectMany(one => OfGroup(one.Group)).Prepend(EntityRef.To(role));

    private IEnumerable<EntityRef> OfHolding(Holding holding) =>
        [EntityRef.To(holding.Person), .. holding.Seat is { } seat ? OfSeat(seat) : holding.Role is { } role ? OfRole(role) : []];

    private string? Name(EntityRef entity, Language language) => entity.Kind switch
    {
        EntityKind.Group or EntityKind.Pattern => register.FindGroup(entity)?.Names.In(language),
        EntityKind.Role => register.Find(new RoleId(entity.Id))?.Names.In(language),
        EntityKind.Area => register.Find(new AreaId(entity.Id))?.Names.In(language),
        EntityKind.Organisation => register.Find(new OrganisationId(entity.Id))?.Names.In(language),
        _ => null,
    };
}
