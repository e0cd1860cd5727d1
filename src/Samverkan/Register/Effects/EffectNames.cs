using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Register.Effects;

/// <summary>What the rows of a change are called: those it brings by their new names, all others by the register's.</summary>
/// <param name="maySeeProtected">Whether protected identities are named.</param>
internal sealed class EffectNames(RegisterSnapshot register, IReadOnlyList<RowEdit> edits, bool maySeeProtected)
{
    public RegisterSnapshot Register => register;

    public string Person(PersonId id, Language language) => Brought(id) ?? register.Find(id) switch
    {
        null => id.Value,
        { ProtectedIdentity: true } when !maySeeProtected => language.In("en person", "a person"),
        var person => person.Name,
    };

    public bool MayName(Person person) => maySeeProtected || !person.ProtectedIdentity;

    public string Group(GroupId id, Language language) => (Find(id)?.Names ?? register.FindPattern(id)?.Prototype.Names)?.In(language) ?? id.Value;

    public string Seat(SeatId id, Language language)
    {
        if (FindSeat(id) is not { } found)
        {
            return id.Value;
        }

        return $"{found.Seat.Names.In(language)}, {found.Group.Names.In(language)}";
    }

    public string Role(RoleId id, Language language) => register.Find(id)?.Names.In(language) ?? id.Value;

    public string Entity(EntityRef entity, Language language) => entity.Kind switch
    {
        EntityKind.Group or EntityKind.Pattern => Group(new GroupId(entity.Id), language),
        EntityKind.Organisation => register.Find(new OrganisationId(entity.Id))?.Names.In(language) ?? entity.Id,
        EntityKind.Role => Role(new RoleId(entity.Id), language),
        EntityKind.Area => register.Find(new AreaId(entity.Id))?.Names.In(language) ?? entity.Id,
        EntityKind.Person => Person(new PersonId(entity.Id), language),
        _ => entity.Id,
    };

    private Group? Find(GroupId id) => edits.FirstOrDefault(edit => edit.Row == new RowRef(RowKind.Group, id.Value))?.After as Group ?? register.Find(id);

    private SeatInGroup? FindSeat(SeatId id) => register.Find(id)
        ?? edits.Select(edit => edit.After).OfType<Group>().SelectMany(group => group.Seats.Where(seat => seat.Id == id).Select(seat => new SeatInGroup(group, seat))).FirstOrDefault();

    private string? Brought(PersonId id) =>
        edits.FirstOrDefault(edit => edit.Row == new RowRef(RowKind.Person, id.Value))?.After is Person person && MayName(person) ? person.Name : null;
}
