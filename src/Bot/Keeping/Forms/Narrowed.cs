using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>Tells which places and people were meant by what somebody wrote: "stadsdirektören", "samordnaren i Angered", "Siv Testsson".</summary>
internal sealed class Narrowed
{
    private readonly HashSet<EntityRef> groups;
    private readonly HashSet<RoleId> roles;
    private readonly HashSet<AreaId> areas;

    private Narrowed(FormCall call)
    {
        var named = Narrowing.Read(call.Data.Text(Narrowing.Field));
        groups = [.. named.Where(entity => entity.Kind is EntityKind.Group or EntityKind.Pattern)];
        roles = [.. named.Where(entity => entity.Kind == EntityKind.Role).Select(entity => new RoleId(entity.Id))];
        areas = [.. named.Where(entity => entity.Kind == EntityKind.Area).Select(entity => new AreaId(entity.Id))];
        Persons = [.. named.Where(entity => entity.Kind == EntityKind.Person).Select(entity => new PersonId(entity.Id)).Where(id => call.Find(id) is not null).Distinct()];
    }

    /// <summary>Who was named, of those that who fills in the form may see.</summary>
    public IReadOnlyList<PersonId> Persons { get; }

    private bool NamesPlaces => groups.Count + roles.Count + areas.Count > 0;

    public static Narrowed Of(FormCall call) => new(call);

    /// <summary>Those places that fit all that was named; where none does, those that fit any of it.</summary>
    public IReadOnlyList<Place> Cut(IReadOnlyList<Place> places)
    {
        if (!NamesPlaces)
        {
            return places;
        }

        var all = places.Where(FitsAll).ToList();
        return all.Count > 0 ? all : [.. places.Where(FitsAny)];
    }

    public bool Fits(PersonId person) => Persons.Count == 0 || Persons.Contains(person);

    private bool FitsAll(Place place) =>
        (groups.Count == 0 || place.Groups.Any(IsNamed))
        && (roles.Count == 0 || (place.Role is { } role && roles.Contains(role)))
        && (areas.Count == 0 || place.Groups.Any(IsNear));

    private bool FitsAny(Place place) => place.Groups.Any(group => IsNamed(group) || IsNear(group)) || (place.Role is { } role && roles.Contains(role));

    private bool IsNamed(Group group) => groups.Contains(EntityRef.To(group.Id)) || groups.Contains(EntityRef.ToPattern(group.Pattern ?? group.Id));

    private bool IsNear(Group group) => group.Area is { } area && areas.Contains(area);
}
