using System.Collections.Frozen;
using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>
/// The whole register at one version: immutable, indexed, in memory. Reads touch no storage.
/// What holds on a given day is asked through <see cref="AsOf"/>.
/// </summary>
public sealed class RegisterSnapshot
{
    private readonly FrozenDictionary<GroupId, Group> groups;
    private readonly FrozenDictionary<GroupId, GroupPattern> patterns;
    private readonly FrozenDictionary<OrganisationId, Organisation> organisations;
    private readonly FrozenDictionary<AreaId, Area> areas;
    private readonly FrozenDictionary<RoleId, Role> roles;
    private readonly FrozenDictionary<TermId, Term> terms;
    private readonly FrozenDictionary<SourceId, Source> sources;
    private readonly FrozenDictionary<PersonId, Person> persons;
    private readonly ILookup<Level?, SpokenGroup> spokenByLevel;
    private readonly ILookup<AreaId, Group> groupsByArea;
    private readonly ILookup<RoleId, SeatInGroup> seatsByRole;
    private readonly ILookup<OrganisationId, SeatInGroup> seatsByOrganisation;
    private readonly ILookup<SeatId, SeatInGroup> seatsById;
    private readonly ILookup<RoleId, Holding> holdingsByRole;
    private readonly ILookup<SeatId, Holding> holdingsBySeat;
    private readonly ILookup<RoleId, Holding> seatHoldingsByRole;
    private readonly ILookup<PersonId, Holding> holdingsByPerson;
    private readonly ILookup<SeatId, Substitution> substitutionsBySeat;
    private readonly ILookup<PersonId, Substitution> substitutionsByPerson;
    private readonly ILookup<EntityRef, Relation> relationsFrom;
    private readonly ILookup<EntityRef, Relation> relationsTo;
    private readonly ILookup<(string Tenant, string ObjectId), Person> personsByDirectory;

    /// <param name="content">The rows; ids are unique and point at rows that exist (see <c>Samverkan.Register.Checks</c>).</param>
    public RegisterSnapshot(RegisterContent content)
    {
        Content = content;
        var written = content.Groups.ToDictionary(group => group.Id);
        Groups = [.. content.Groups.Where(group => group.Pattern is null), .. content.Patterns.SelectMany(pattern => Instances(pattern, content.Areas, written))];
        Spoken =
        [
            .. content.Groups.Where(group => group.Pattern is null).Select(group => new SpokenGroup(EntityRef.To(group.Id), group)),
            .. content.Patterns.Select(pattern => new SpokenGroup(EntityRef.ToPattern(pattern.Id), pattern.Prototype)),
        ];
        SpokenWithCadence = [.. Spoken.Concat(WrittenOut(content)).Where(spoken => spoken.Group.Cadence is Fact<Cadence>.Stated)];
        SpokenWithTarget = [.. Spoken.Where(spoken => spoken.Group.Target is Fact<TargetGroup>.Stated)];
        spokenByLevel = Spoken.ToLookup(spoken => spoken.Group.Level is Fact<GroupLevel>.Stated { Value.Level: var level } ? level : (Level?)null);
        groupsByArea = Groups.Where(group => group.Area is not null).ToLookup(group => group.Area.GetValueOrDefault());
        groups = Groups.ToFrozenDictionary(group => group.Id);
        patterns = content.Patterns.ToFrozenDictionary(pattern => pattern.Id);
        organisations = content.Organisations.ToFrozenDictionary(organisation => organisation.Id);
        areas = content.Areas.ToFrozenDictionary(area => area.Id);
        roles = content.Roles.ToFrozenDictionary(role => role.Id);
        terms = content.Terms.ToFrozenDictionary(term => term.Id);
        var seats = Groups.Concat(content.Patterns.Select(pattern => pattern.Prototype)).SelectMany(group => group.Seats.Select(seat => new SeatInGroup(group, seat))).ToList();
        seatsByRole = seats.Where(one => one.Seat.Role is not null).ToLookup(one => one.Seat.Role.GetValueOrDefault());
        seatsByOrganisation = seats.SelectMany(one => ActsFor(one.Seat).Select(organisation => (organisation, one))).ToLookup(pair => pair.organisation, pair => pair.one);
        seatsById = seats.ToLookup(one => one.Seat.Id);
        sources = content.Sources.ToFrozenDictionary(source => source.Id);
        persons = content.Persons.ToFrozenDictionary(person => person.Id);
        holdingsByRole = content.Holdings.Where(holding => holding.Role is not null && holding.Seat is null).ToLookup(holding => holding.Role.GetValueOrDefault());
        holdingsBySeat = content.Holdings.Where(holding => holding.Seat is not null).ToLookup(holding => holding.Seat.GetValueOrDefault());
        seatHoldingsByRole = content.Holdings.Select(holding => (Holding: holding, Role: holding.Seat is { } seat ? Find(seat)?.Seat.Role : null))
            .Where(pair => pair.Role is not null).ToLookup(pair => pair.Role.GetValueOrDefault(), pair => pair.Holding);
        holdingsByPerson = content.Holdings.ToLookup(holding => holding.Person);
        substitutionsBySeat = content.Substitutions.ToLookup(substitution => substitution.Seat);
        substitutionsByPerson = content.Substitutions.ToLookup(substitution => substitution.Person);
        relationsFrom = content.Relations.ToLookup(relation => relation.From);
        relationsTo = content.Relations.ToLookup(relation => relation.To);
        personsByDirectory = content.Persons
            .Where(person => person.TenantId is not null && person.ObjectId is not null)
            .ToLookup(person => (person.TenantId!.ToLowerInvariant(), person.ObjectId!.ToLowerInvariant()));
    }

    public RegisterContent Content { get; }

    /// <summary>All groups, those of patterns expanded.</summary>
    public IReadOnlyList<Group> Groups { get; }

    public IReadOnlyList<GroupPattern> Patterns => Content.Patterns;

    /// <summary>All groups as people speak of them.</summary>
    public IReadOnlyList<SpokenGroup> Spoken { get; }

    public IReadOnlyList<SpokenGroup> SpokenWithCadence { get; }

    public IReadOnlyList<SpokenGroup> SpokenWithTarget { get; }

    /// <param name="level">Null for the groups whose level is not stated.</param>
    public IEnumerable<SpokenGroup> SpokenOn(Level? level) => spokenByLevel[level];

    public IEnumerable<Group> GroupsIn(AreaId area) => groupsByArea[area];

    public Group? Find(GroupId id) => groups.GetValueOrDefault(id);

    public GroupPattern? FindPattern(GroupId id) => patterns.GetValueOrDefault(id);

    /// <summary>The group, or the prototype of the pattern; null for anything else.</summary>
    public Group? FindGroup(EntityRef entity) => entity.Kind switch
    {
        EntityKind.Pattern => FindPattern(new GroupId(entity.Id))?.Prototype,
        EntityKind.Group => Find(new GroupId(entity.Id)),
        _ => null,
    };

    /// <summary>How a group is referred to; the prototype of a pattern stands for the pattern.</summary>
    public EntityRef ReferenceTo(Group group) => FindPattern(group.Id) is null ? EntityRef.To(group.Id) : EntityRef.ToPattern(group.Id);

    public Organisation? Find(OrganisationId id) => organisations.GetValueOrDefault(id);

    public Area? Find(AreaId id) => areas.GetValueOrDefault(id);

    public Role? Find(RoleId id) => roles.GetValueOrDefault(id);

    public Term? Find(TermId id) => terms.GetValueOrDefault(id);

    public Source? Find(SourceId id) => sources.GetValueOrDefault(id);

    public Person? Find(PersonId id) => persons.GetValueOrDefault(id);

    public IEnumerable<Relation> RelationsFrom(EntityRef entity) => relationsFrom[entity];

    public IEnumerable<Relation> RelationsTo(EntityRef entity) => relationsTo[entity];

    public IEnumerable<Holding> HoldingsOf(PersonId person) => holdingsByPerson[person];

    public IEnumerable<Holding> HoldingsOf(RoleId role) => holdingsByRole[role];

    public IEnumerable<Holding> HoldingsOf(SeatId seat) => holdingsBySeat[seat];

    /// <summary>The holdings that name a seat for a role, in whatever group.</summary>
    public IEnumerable<Holding> SeatHoldingsOf(RoleId role) => seatHoldingsByRole[role];

    /// <summary>
    /// The holdings of a seat, past and to come: those that name it and, for a role's seat in a group of its own, those of the role.
    /// Who has a role that every district has, or that is one of several, sits on one of those seats; the role does not say on which.
    /// </summary>
    public IEnumerable<Holding> HoldingsOf(Seat seat) =>
        seat.Role is { } role && Find(seat.Id) is { } place && SpeaksFor(place) ? HoldingsOf(seat.Id).Concat(HoldingsOf(role)) : HoldingsOf(seat.Id);

    /// <summary>The seats that a holding puts its person on; the other way round of <see cref="HoldingsOf(Seat)"/>.</summary>
    public IEnumerable<SeatInGroup> SeatsOf(Holding holding) =>
        holding.Seat is { } seat ? seatsById[seat].Take(1)
        : holding.Role is { } role ? SeatsOf(role).Where(SpeaksFor)
        : [];

    public IEnumerable<Substitution> SubstitutionsOf(SeatId seat) => substitutionsBySeat[seat];

    /// <summary>Where a person steps in.</summary>
    public IEnumerable<Substitution> SubstitutionsOf(PersonId person) => substitutionsByPerson[person];

    /// <summary>The places that people have, had or will have, and where they step in, whenever. Found from the people: there may be thousands of groups.</summary>
    public IEnumerable<SeatInGroup> PlacesOf(IReadOnlyList<PersonId> persons) =>
        persons.SelectMany(HoldingsOf).SelectMany(SeatsOf).Concat(persons.SelectMany(SubstitutionsOf).Select(one => Find(one.Seat)).OfType<SeatInGroup>());

    /// <summary>The seats of a role, in groups and in patterns.</summary>
    public IEnumerable<SeatInGroup> SeatsOf(RoleId role) => seatsByRole[role];

    /// <summary>The seats that act for an organisation or a unit of it, where the source says so.</summary>
    public IEnumerable<SeatInGroup> SeatsOf(OrganisationId organisation) => seatsByOrganisation[organisation];

    public SeatInGroup? Find(SeatId id) => seatsById[id].FirstOrDefault();

    /// <summary>Whether the holder of the role that a seat asks for is known to sit there.</summary>
    internal bool SpeaksFor(SeatInGroup place) => !place.Seat.OneOfSeveral && place.Group.Pattern is null && !patterns.ContainsKey(place.Group.Id);

    /// <summary>The people registered with this directory identity; more than one is a finding of the checks.</summary>
    public IEnumerable<Person> FindPersons(string tenantId, string objectId) =>
        personsByDirectory[(tenantId.ToLowerInvariant(), objectId.ToLowerInvariant())];

    /// <summary>Whether <paramref name="organisation"/> is <paramref name="ancestor"/> or a unit below it.</summary>
    public bool IsWithin(OrganisationId organisation, OrganisationId ancestor)
    {
        for (OrganisationId? current = organisation; current is { } id; current = Find(id)?.Parent)
        {
            if (id == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The register as it held on <paramref name="day"/>.</summary>
    public RegisterView AsOf(DateOnly day) => new(this, day);

    // The unit and all above it; the organisation itself where no unit says more, or where the source names it.
    private HashSet<OrganisationId> ActsFor(Seat seat)
    {
        var found = new HashSet<OrganisationId>();
        Climb(seat.Unit);
        Climb(seat.OrganisationStated ? seat.Organisation : null);
        return found;

        void Climb(OrganisationId? start)
        {
            for (var current = start; current is { } id && found.Add(id); current = Find(id)?.Parent)
            {
            }
        }
    }

    // A group of a pattern that was given a cadence of its own meets otherwise than the others of the pattern.
    private static IEnumerable<SpokenGroup> WrittenOut(RegisterContent content)
    {
        var prototypes = content.Patterns.ToDictionary(pattern => pattern.Id, pattern => pattern.Prototype);
        return content.Groups
            .Where(group => group.Pattern is { } pattern && (prototypes.GetValueOrDefault(pattern)?.Cadence as Fact<Cadence>.Stated)?.Value != (group.Cadence as Fact<Cadence>.Stated)?.Value)
            .Select(group => new SpokenGroup(EntityRef.To(group.Id), group));
    }

    private static IEnumerable<Group> Instances(GroupPattern pattern, IEnumerable<Area> areas, Dictionary<GroupId, Group> written) =>
        areas.Where(area => area.Kind == pattern.ForEach)
            .Select(area => written.GetValueOrDefault(PatternExpansion.Key(pattern.Id, area.Id)) ?? PatternExpansion.Expand(pattern, area));
}
