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

    /// <summary>The one thing there is to choose, unless something else was meant.</summary>
    public static string? Only(FormCall call, IEnumerable<string> values) => call.Data.Text(Narrowing.Field) != Narrowing.Missed && values.Take(2).ToList() is [var only] ? only : null;

    /// <summary>Those places that fit all that was named.</summary>
    public IEnumerable<Place> Cut(IEnumerable<Place> places) => NamesPlaces ? places.Where(Fits) : places;

    public bool Fits(PersonId person) => Persons.Count == 0 || Persons.Contains(person);

    private bool Fits(Place place) =>
        (groups.Count == 0 || place.Groups.Any(IsNamed))
        && (roles.Count == 0 || (place.Role is { } role && roles.Contains(role)))
        && (areas.Count == 0 || place.Groups.Any(IsNear));

    private bool IsNamed(Group group) => groups.Contains(EntityRef.To(group.Id)) || groups.Contains(EntityRef.ToPattern(group.Pattern ?? group.Id));

    private bool IsNear(Group group) => group.Area is { } area && areas.Contains(area);
}
