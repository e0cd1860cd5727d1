using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>A content and a day, indexed for the checks. Unlike <see cref="RegisterSnapshot"/> it takes faulty rows.</summary>
internal sealed class CheckedRegister
{
    private readonly Dictionary<OrganisationId, OrganisationId?> roots = [];

    private readonly Lazy<HashSet<RowRef>> others;

    public CheckedRegister(RegisterContent content, DateOnly today)
    {
        Content = content;
        Today = today;
        Groups = ExpandedGroups.Of(content);
        GroupsById = First(Groups, group => group.Id);
        Seats = First(Groups.SelectMany(group => group.Seats, (group, seat) => new SeatInGroup(group, seat)), one => one.Seat.Id);
        Organisations = First(content.Organisations, organisation => organisation.Id);
        Roles = First(content.Roles, role => role.Id);
        Persons = First(content.Persons, person => person.Id);
        others = new Lazy<HashSet<RowRef>>(() =>
        [
            .. content.Areas.Select(area => new RowRef(RowKind.Area, area.Id.Value)),
            .. content.Patterns.Select(pattern => new RowRef(RowKind.Pattern, pattern.Id.Value)),
            .. content.Terms.Select(term => new RowRef(RowKind.Term, term.Id.Value)),
        ]);
        Held = new Lazy<HeldSeats>(() => new HeldSeats(this));
    }

    public RegisterContent Content { get; }

    public DateOnly Today { get; }

    /// <summary>Those of patterns expanded.</summary>
    public IReadOnlyList<Group> Groups { get; }

    public IReadOnlyDictionary<GroupId, Group> GroupsById { get; }

    /// <summary>With the groups that have them.</summary>
    public IReadOnlyDictionary<SeatId, SeatInGroup> Seats { get; }

    public IReadOnlyDictionary<OrganisationId, Organisation> Organisations { get; }

    public IReadOnlyDictionary<RoleId, Role> Roles { get; }

    public IReadOnlyDictionary<PersonId, Person> Persons { get; }

    /// <summary>Who has the seats, and who steps in; not all checks ask.</summary>
    public Lazy<HeldSeats> Held { get; }

    /// <summary>The groups as somebody wrote them, a pattern counted once, that have not ended.</summary>
    public IEnumerable<(RowRef Row, Group Group)> Written =>
        Content.Groups.Select(group => (new RowRef(RowKind.Group, group.Id.Value), group))
            .Concat(Content.Patterns.Select(pattern => (new RowRef(RowKind.Pattern, pattern.Id.Value), pattern.Prototype)))
            .Where(pair => !HasEnded(pair.Item2));

    /// <summary>Whether there is such a row: one that a relation, a seat, a holding or a term can point at.</summary>
    public bool Has(RowRef row) => row.Kind switch
    {
        RowKind.Group => GroupsById.ContainsKey(new GroupId(row.Id)),
        RowKind.Seat => Seats.ContainsKey(new SeatId(row.Id)),
        RowKind.Organisation => Organisations.ContainsKey(new OrganisationId(row.Id)),
        RowKind.Role => Roles.ContainsKey(new RoleId(row.Id)),
        RowKind.Person => Persons.ContainsKey(new PersonId(row.Id)),
        _ => others.Value.Contains(row),
    };

    public bool HasEnded(Entry entry) => entry.Validity.To < Today;

    /// <returns>The organisation at the top of the parents; null when it is unknown or in a circle.</returns>
    public OrganisationId? RootOf(OrganisationId organisation)
    {
        if (!roots.TryGetValue(organisation, out var root))
        {
            roots.Add(organisation, root = Climb(organisation));
        }

        return root;
    }

    private OrganisationId? Climb(OrganisationId organisation)
    {
        var passed = new HashSet<OrganisationId>();
        var current = organisation;
        while (passed.Add(current) && Organisations.TryGetValue(current, out var row))
        {
            if (row.Parent is not { } parent)
            {
                return current;
            }

            current = parent;
        }

        return null;
    }

    private static Dictionary<TKey, T> First<TKey, T>(IEnumerable<T> rows, Func<T, TKey> key)
        where TKey : notnull
    {
        var first = new Dictionary<TKey, T>();
        foreach (var row in rows)
        {
            first.TryAdd(key(row), row);
        }

        return first;
    }
}
