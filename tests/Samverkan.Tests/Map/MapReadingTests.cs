using System.Globalization;
using Samverkan.Map;
using Samverkan.Questions;
using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Tests.Register;

namespace Samverkan.Tests.Map;

/// <summary>What the map shows of the register.</summary>
public sealed class MapReadingTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly SeatId Director = new("central#stadsdirektor");

    [Fact]
    public void The_shipped_register_is_35_groups_in_ten_districts_of_two_organisations()
    {
        var map = Of(Small.Goteborg);

        Assert.Equal((35, 10, 2), (map.Groups.Count, map.Districts.Count, map.Organisations.Count));
        Assert.Equal(["Staden", "Polisen"], map.Organisations.Select(organisation => organisation.Brief));
        Assert.All(map.Districts, district => Assert.Equal(3, map.Groups.Count(group => group.District == district.Id)));
        Assert.Contains("2021", Assert.Single(map.Remarks), StringComparison.Ordinal);
        Assert.Empty(map.PersonsNamed);
    }

    [Fact]
    public void What_the_source_does_not_state_is_not_on_it()
    {
        var team = Group(Of(Small.Goteborg), "kunskaps-och-analysteam");

        Assert.Null(team.Level);
        Assert.Null(team.Cadence);
        Assert.Null(team.NextMeeting);
        Assert.All(Group(Of(Small.Goteborg), "processledarna").Seats, seat => Assert.Null(seat.Organisation));
        Assert.Equal("Cirka fyra gånger per år", Group(Of(Small.Goteborg), "lok").Cadence);
    }

    [Fact]
    public void A_seat_that_nobody_was_registered_on_is_not_vacant_and_representatives_are_told_as_such()
    {
        var map = Of(Small.Goteborg);

        Assert.All(map.Groups, group => Assert.Equal(0, group.Vacancies));
        Assert.All(Group(map, "central").Seats, seat => Assert.Equal((SeatStatus.Unregistered, "innehavare ej registrerad"), (seat.Status, seat.Said)));
        Assert.All(Group(map, "lok").Seats, seat => Assert.Equal((SeatStatus.Represented, "antal framgår inte av källan"), (seat.Status, seat.Said)));
    }

    [Theory]
    [InlineData(null, false, SeatStatus.Filled, "Anna Testsson", 0)]
    [InlineData("2026-12-10", false, SeatStatus.EndsSoon, "Anna Testsson till och med 10 december", 0)]
    [InlineData("2026-11-01", false, SeatStatus.Vacant, "vakant sedan 2 november", 1)]
    [InlineData("2026-11-01", true, SeatStatus.Substitute, "Bo Testsson", 0)]
    public void How_it_is_with_a_seat_is_told(string? until, bool standsIn, SeatStatus status, string said, int vacancies)
    {
        var content = Small.Goteborg with
        {
            Persons = [Small.Person("anna", "Anna Testsson"), Small.Person("bo", "Bo Testsson")],
            Holdings = [Small.Holding("h", "anna", "stadsdirektor", from: new DateOnly(2026, 1, 1), to: until is null ? null : DateOnly.Parse(until, CultureInfo.InvariantCulture))],
            Substitutions = standsIn ? [new Substitution { Id = new SubstitutionId("s"), Seat = Director, Person = new PersonId("bo"), Order = 1, Sources = [] }] : [],
        };

        var group = Group(Of(content), "central");
        var seat = group.Seats[0];

        Assert.Equal((status, vacancies), (seat.Status, group.Vacancies));
        Assert.Contains(said, seat.Said, StringComparison.Ordinal);
        Assert.Equal(status switch { SeatStatus.Vacant => [], SeatStatus.Substitute => ["Bo Testsson"], _ => ["Anna Testsson"] }, seat.People);
    }

    [Fact]
    public void Who_may_not_name_people_gets_the_map_of_a_register_without_them()
    {
        var content = Small.Goteborg with
        {
            Persons = [Small.Person("anna", "Anna Testsson"), Small.Person("bo", "Bo Testsson") with { ProtectedIdentity = true }],
            Holdings = [Small.Holding("a", "anna", "stadsdirektor"), Small.Holding("b", "bo", "polisomradeschef")],
        };

        Assert.Equal([new PersonId("anna")], Of(content).PersonsNamed);
        Assert.All(Group(Of(content), "central").Seats.Where(seat => seat.Title == "Polisområdeschef"), seat => Assert.Equal(SeatStatus.Unregistered, seat.Status));
        var nameless = MapReading.Of(new RegisterSnapshot(content), Language.Swedish, new AskContext { Today = Today, MayNamePeople = false });
        Assert.Empty(nameless.PersonsNamed);
        Assert.All(nameless.Groups.SelectMany(group => group.Seats), seat => Assert.Empty(seat.People));
    }

    [Fact]
    public void What_is_said_of_a_pattern_is_said_of_each_of_its_groups()
    {
        var map = Of(Small.Goteborg);

        var supported = map.Relations.Where(relation => relation.From.Group == new GroupId("processledarna") && relation is { Kind: RelationKind.Supports, To.Group: not null }).ToList();
        Assert.Equal(10, supported.Count);
        Assert.All(supported, relation => Assert.Equal(new GroupId("sspf"), Group(map, relation.To.Group.GetValueOrDefault().Value).Kind));
        var reports = Assert.Single(map.Relations, relation => relation.Kind == RelationKind.ReportsTo);
        Assert.Equal(("Processledarna", "rapporterar till", "Central strategisk samverkansgrupp", "löpande"), (reports.From.Name, reports.Said, reports.To.Name, reports.Manner));
    }

    [Fact]
    public void What_has_ended_is_not_on_it()
    {
        var content = Small.Goteborg with { Groups = [.. Small.Goteborg.Groups.Select(group => group.Id.Value == "central" ? group with { Validity = new Validity(null, new DateOnly(2026, 1, 1)) } : group)] };

        var map = Of(content);

        Assert.DoesNotContain(map.Groups, group => group.Id.Value == "central");
        Assert.DoesNotContain(map.Relations, relation => relation.To.Group == new GroupId("central") || relation.From.Group == new GroupId("central"));
    }

    [Fact]
    public void It_is_as_good_in_english()
    {
        var map = MapReading.Of(new RegisterSnapshot(Small.Goteborg), Language.English, new AskContext { Today = Today });

        Assert.Equal("LÖK network", Group(map, "lok").Name);
        Assert.Equal(["City", "Police"], map.Organisations.Select(organisation => organisation.Brief));
        var reports = Assert.Single(map.Relations, relation => relation.Kind == RelationKind.ReportsTo);
        Assert.Equal(("report to", "reports to", "continuously"), (reports.Said, reports.SaidOfOne, reports.Manner));
    }

    private static StructureMap Of(RegisterContent content) => MapReading.Of(new RegisterSnapshot(content), Language.Swedish, new AskContext { Today = Today });

    private static MapGroup Group(StructureMap map, string id) => Assert.Single(map.Groups, group => group.Id.Value == id);
}
