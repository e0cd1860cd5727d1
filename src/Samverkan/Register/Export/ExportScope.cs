using Samverkan.Register.Model;

namespace Samverkan.Register.Export;

/// <summary>What of a register an export for reading holds: all of it, or one group with what belongs to it. Never a person with protected identity.</summary>
public sealed class ExportScope
{
    private readonly Dictionary<PersonId, Person> persons;
    private readonly HashSet<SeatId> seats;
    private readonly HashSet<RoleId> roles;

    private ExportScope(RegisterContent content, IReadOnlyList<Group> groups, bool isWhole)
    {
        Content = content;
        Groups = groups;
        IsWhole = isWhole;
        persons = content.Persons.Where(person => !person.ProtectedIdentity).DistinctBy(person => person.Id).ToDictionary(person => person.Id);
        seats = [.. groups.SelectMany(group => group.Seats).Select(seat => seat.Id)];
        roles = [.. groups.SelectMany(group => group.Seats).Select(seat => seat.Role).OfType<RoleId>()];
    }

    public RegisterContent Content { get; }

    public bool IsWhole { get; }

    /// <summary>Those of patterns expanded.</summary>
    public IReadOnlyList<Group> Groups { get; }

    /// <summary>Of one group those that its seats and their roles act for, with all that those are units of.</summary>
    public IEnumerable<Organisation> Organisations
    {
        get
        {
            if (IsWhole)
            {
                return Content.Organisations;
            }

            var parents = Content.Organisations.DistinctBy(organisation => organisation.Id).ToDictionary(organisation => organisation.Id, organisation => organisation.Parent);
            var found = new HashSet<OrganisationId>();
            foreach (var id in Groups.SelectMany(group => group.Seats).SelectMany(seat => new[] { seat.Organisation, seat.Unit }).Concat(Roles.SelectMany(role => new[] { role.Organisation, role.Unit })))
            {
                for (var next = id; next is { } one && found.Add(one); next = parents.GetValueOrDefault(one))
                {
                }
            }

            return Content.Organisations.Where(organisation => found.Contains(organisation.Id));
        }
    }

    public IEnumerable<Area> Areas => Content.Areas.Where(area => IsWhole || Groups.Any(group => group.Area == area.Id));

    public IEnumerable<Role> Roles => Content.Roles.Where(role => IsWhole || roles.Contains(role.Id));

    /// <summary>The holdings whose holder may be named.</summary>
    public IEnumerable<Holding> Holdings => Content.Holdings.Where(holding => Find(holding.Person) is not null && (IsWhole || IsOfGroup(holding)));

    /// <summary>The substitutions whose substitute may be named.</summary>
    public IEnumerable<Substitution> Substitutions => Content.Substitutions.Where(substitution => Find(substitution.Person) is not null && (IsWhole || seats.Contains(substitution.Seat)));

    /// <summary>The people of the holdings and substitutions; with the whole register everybody who may be named.</summary>
    public IEnumerable<Person> Persons
    {
        get
        {
            var named = Holdings.Select(holding => holding.Person).Concat(Substitutions.Select(substitution => substitution.Person)).ToHashSet();
            return Content.Persons.Where(person => Find(person.Id) is not null && (IsWhole || named.Contains(person.Id)));
        }
    }

    public static ExportScope Whole(RegisterContent content) => new(content, ExpandedGroups.Of(content), isWhole: true);

    /// <param name="key">Of a group, or of a pattern for all its groups.</param>
    /// <returns>Null when there is none of that key.</returns>
    public static ExportScope? Of(RegisterContent content, string key)
    {
        Group[] groups = [.. ExpandedGroups.Of(content).Where(group => group.Id.Value == key || group.Pattern?.Value == key)];
        return groups.Length == 0 ? null : new ExportScope(content, groups, isWhole: false);
    }

    /// <returns>The key that is most likely meant; null when none is near.</returns>
    public static string? Nearest(RegisterContent content, string key) =>
        Register.Nearest.To(key, content.Patterns.Select(pattern => pattern.Id.Value).Concat(ExpandedGroups.Of(content).Select(group => group.Id.Value)));

    /// <returns>Null for somebody with protected identity: to an export as if nobody were registered.</returns>
    public Person? Find(PersonId id) => persons.GetValueOrDefault(id);

    private bool IsOfGroup(Holding holding) => holding.Seat is { } seat ? seats.Contains(seat) : holding.Role is { } role && roles.Contains(role);
}
