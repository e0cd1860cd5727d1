using Samverkan.Register.Acts;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Register.Effects;

/// <summary>What the rows of a change are called: those it brings by their new names, all others by the register's.</summary>
/// <param name="maySeeProtected">Whether protected identities are named.</param>
internal sealed class EffectNames(RegisterSnapshot register, IReadOnlyList<RowEdit> edits, bool maySeeProtected)
{
    private static readonly Localized Removed = new(Erasing.Anonymous, "(removed)");

    private readonly Dictionary<RowRef, RowEdit> byRow = edits.DistinctBy(edit => edit.Row).ToDictionary(edit => edit.Row);

    public RegisterSnapshot Register => register;

    public string Person(PersonId id, Language language)
    {
        var person = EditOf(RowKind.Person, id.Value)?.After as Person ?? register.Find(id) ?? EditOf(RowKind.Person, id.Value)?.Before as Person;
        return person is not null && MayName(id) ? Name(person, language) : language.In("en person", "a person");
    }

    /// <summary>Who was protected at any time of the change, or is now, is not named; a name that was removed meanwhile is not told either.</summary>
    public bool MayName(PersonId id)
    {
        var edit = EditOf(RowKind.Person, id.Value);
        return maySeeProtected || !(register.Find(id)?.ProtectedIdentity == true || edit?.Before is Person { ProtectedIdentity: true } || edit?.After is Person { ProtectedIdentity: true });
    }

    public string Name(Person person, Language language) =>
        person.Name == Erasing.Anonymous || register.Find(person.Id)?.Name == Erasing.Anonymous ? Removed.In(language) : person.Name;

    public string Group(GroupId id, Language language) => Find(id)?.Names.In(language) ?? language.In("en grupp", "a group");

    public string Seat(SeatId id, Language language) =>
        FindSeat(id) is { } found ? $"{found.Seat.Names.In(language)}, {found.Group.Names.In(language)}" : language.In("en plats", "a seat");

    public string Role(RoleId id, Language language) => (Brought<Role>(RowKind.Role, id.Value) ?? register.Find(id))?.Names.In(language) ?? language.In("en roll", "a role");

    public string Organisation(OrganisationId id, Language language) =>
        (Brought<Organisation>(RowKind.Organisation, id.Value) ?? register.Find(id))?.Names.In(language) ?? language.In("en organisation", "an organisation");

    public string Area(AreaId id, Language language) => (Brought<Area>(RowKind.Area, id.Value) ?? register.Find(id))?.Names.In(language) ?? language.In("ett område", "an area");

    public string Entity(EntityRef entity, Language language) => entity.Kind switch
    {
        EntityKind.Group or EntityKind.Pattern => Group(new GroupId(entity.Id), language),
        EntityKind.Organisation => Organisation(new OrganisationId(entity.Id), language),
        EntityKind.Role => Role(new RoleId(entity.Id), language),
        EntityKind.Area => Area(new AreaId(entity.Id), language),
        EntityKind.Person => Person(new PersonId(entity.Id), language),
        EntityKind.Term => (Brought<Term>(RowKind.Term, entity.Id) ?? register.Find(new TermId(entity.Id)))?.Names.In(language) ?? language.In("ett begrepp", "a term"),
        _ => throw new ArgumentOutOfRangeException(nameof(entity), entity.Kind, null),
    };

    /// <summary>The group before a change that writes out what its pattern made until then.</summary>
    public Group? MadeByPattern(Group group) =>
        group is { Pattern: { } pattern, Area: { } area } && register.FindPattern(pattern) is { } made && register.Find(area) is { } where ? PatternExpansion.Expand(made, where) : null;

    private Group? Find(GroupId id) => Brought<Group>(RowKind.Group, id.Value) ?? Brought<GroupPattern>(RowKind.Pattern, id.Value)?.Prototype ?? register.Find(id) ?? register.FindPattern(id)?.Prototype;

    private SeatInGroup? FindSeat(SeatId id) =>
        edits.Select(edit => edit.After).OfType<Group>().SelectMany(group => group.Seats.Where(seat => seat.Id == id).Select(seat => new SeatInGroup(group, seat))).FirstOrDefault()
        ?? register.Find(id);

    private T? Brought<T>(RowKind kind, string id)
        where T : class => EditOf(kind, id)?.After as T;

    private RowEdit? EditOf(RowKind kind, string id) => byRow.GetValueOrDefault(new RowRef(kind, id));
}
