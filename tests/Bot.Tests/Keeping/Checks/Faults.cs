using Samverkan.Bot.Tests.Storage;
using Samverkan.Register;
using Samverkan.Register.Checks;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Keeping.Checks;

/// <summary>Small registers with one thing wrong each, and what has to be filled in to mend it besides what the button knows.</summary>
internal static class Faults
{
    private static readonly IReadOnlyList<Citation> Proof = [Registers.Goteborg.Roles[0].Sources[0]];
    private static readonly Group Central = Registers.Goteborg.Groups.Single(group => group.Id.Value == "central");
    private static readonly RegisterContent Small = Registers.Goteborg with { Groups = [Central], Patterns = [], Relations = [], Terms = [] };

    public static (RegisterContent Content, Dictionary<string, string> Inputs) Of(FindingKind kind) => kind switch
    {
        FindingKind.OverlappingHoldings => (Held(Holding("h1", "siv", 1), Holding("h2", "pia", 6)), []),
        FindingKind.TooManyHolders => (WithRole(Held(Holding("h1", "siv", 1), Holding("h2", "pia", 6), Holding("h3", "dana", 7)), role => role with { HowMany = 2 }), []),
        FindingKind.HoldingWithoutDecision => (Held(Holding("h1", "siv", 1) with { Decision = null }), new() { ["Decision"] = "Dnr 7/26" }),
        FindingKind.DatesWrongWayRound => (Held(Holding("h1", "siv", 6) with { Validity = new Validity(new DateOnly(2026, 6, 1), new DateOnly(2026, 1, 1)) }), new() { ["To"] = "2027-01-01" }),
        FindingKind.OutsideGroupsLife => (WithRole(Held(Holding("h1", "siv", 1)), role => role with { Validity = new Validity(new DateOnly(2026, 6, 1), null) }), new() { ["From"] = "2026-06-01" }),
        FindingKind.AbsentWithoutSubstitute => (Held(Holding("h1", "siv", 1) with { Absence = new Validity(new DateOnly(2026, 11, 1), new DateOnly(2027, 1, 31)) }), new() { ["Name"] = "Nils Nyman" }),
        FindingKind.SeatFallenVacant => (Held(Holding("h1", "siv", 1) with { Validity = new Validity(new DateOnly(2026, 1, 1), new DateOnly(2026, 10, 31)) }), new() { ["Name"] = "Nils Nyman" }),
        FindingKind.EndsSoon => (Held(Holding("h1", "siv", 1) with { Validity = new Validity(new DateOnly(2026, 1, 1), new DateOnly(2026, 11, 30)) }), new() { ["Name"] = "Nils Nyman" }),
        FindingKind.SubstituteHasSeat => (Held(Holding("h1", "siv", 1)) with { Substitutions = [Substitution("s1", "siv", null)] }, []),
        FindingKind.SameOrderTwice => (Held(Holding("h1", "siv", 1)) with { Substitutions = [Substitution("s1", "pia", "siv"), Substitution("s2", "dana", "siv")] }, []),
        FindingKind.SamePersonTwice => (Held(Holding("h1", "siv", 1)) with { Persons = [.. Persons, Person("siv2", "Siv Testsson")] }, []),
        FindingKind.DirectoryIdWithoutTenant => (Held(Holding("h1", "siv", 1)) with { Persons = [.. Persons.Skip(1), Persons[0] with { ObjectId = Guid.NewGuid().ToString() }] }, new() { ["TenantId"] = Guid.NewGuid().ToString() }),
        FindingKind.GroupWithoutSeats => (Small with { Groups = [Central with { Seats = [] }] }, new() { ["Organisation"] = "goteborgs-stad", ["Name"] = "ordförande" }),
        FindingKind.OrganisationWithoutSeat => (Small with { Groups = [Central with { Seats = [.. Central.Seats.Where(seat => seat.Organisation.Value == "goteborgs-stad")] }] }, new() { ["Name"] = "närvarande polis" }),
        FindingKind.NoCoordinator => (Small, new() { ["Organisation"] = "goteborgs-stad", ["Name"] = "samordnare för gruppen" }),
        FindingKind.ReportsToCircle => (Small with { Groups = [Central, Copy("andra", "Andra gruppen")], Relations = [Reports("r1", "central", "andra"), Reports("r2", "andra", "central")] }, []),
        FindingKind.NotVerifiedForAYear => (Held(Holding("h1", "siv", 1) with { LastVerified = new Verification(new DateOnly(2025, 1, 1), "test") }), []),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The eight roles that one person has at a time, each with two who hold it; one who fell away, and the notes that follow.</summary>
    public static RegisterContent Many
    {
        get
        {
            string[] roles = [.. Central.Seats.Select(seat => seat.Role?.Value).OfType<string>().Take(8)];
            return Small with
            {
                Roles = [.. Small.Roles.Select(role => role with { HowMany = 1 })],
                Persons = Persons,
                Holdings =
                [
                    .. roles.SelectMany((role, at) => new[] { Holding($"h{at}", "siv", 1), Holding($"i{at}", "pia", 6) }.Select(holding => holding with { Role = new RoleId(role) })),
                    Holding("gone", "dana", 1) with { Role = Central.Seats[8].Role, Validity = new Validity(new DateOnly(2026, 1, 1), new DateOnly(2026, 5, 31)) },
                ],
            };
        }
    }

    public static Term Sourceless => Registers.Goteborg.Terms[0] with { Sources = [], LeadsTo = null };

    private static Person[] Persons => [Person("siv", "Siv Testsson"), Person("pia", "Pia Provsson"), Person("dana", "Dana Dubbel")];

    private static RegisterContent Held(params Holding[] holdings) => Small with { Persons = Persons, Holdings = holdings };

    private static RegisterContent WithRole(RegisterContent content, Func<Role, Role> change) => content with { Roles = [.. content.Roles.Select(role => role.Id.Value == "stadsdirektor" ? change(role) : role)] };

    private static Person Person(string id, string name) => new() { Id = new PersonId(id), Name = name, Sources = Proof };

    private static Holding Holding(string id, string person, int month) => new()
    {
        Id = new HoldingId(id),
        Person = new PersonId(person),
        Role = new RoleId("stadsdirektor"),
        Decision = "Dnr 1/26",
        Validity = new Validity(new DateOnly(2026, month, 1), null),
        Sources = Proof,
    };

    private static Substitution Substitution(string id, string person, string? whom) => new()
    {
        Id = new SubstitutionId(id),
        Seat = Central.Seats[0].Id,
        Person = new PersonId(person),
        For = whom is null ? null : new PersonId(whom),
        Validity = new Validity(new DateOnly(2026, 1, 1), null),
        Sources = Proof,
    };

    private static Group Copy(string id, string name) => Central with
    {
        Id = new GroupId(id),
        Names = new Names { Name = new Localized(name, name) },
        ChannelName = name,
        Seats = [.. Central.Seats.Select(seat => seat with { Id = new SeatId($"{id}#{seat.Rank}") })],
    };

    private static Relation Reports(string id, string from, string to) => new()
    {
        Id = new RelationId(id),
        Kind = RelationKind.ReportsTo,
        From = EntityRef.To(new GroupId(from)),
        To = EntityRef.To(new GroupId(to)),
        Sources = Proof,
    };
}
