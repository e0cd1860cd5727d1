using Samverkan.Meetings;
using Samverkan.Questions;
using Samverkan.Questions.Searching;

namespace Samverkan.Tests.Questions.Searching;

/// <summary>Who is found, by whom, and what is said of seats and groups that people hold.</summary>
public sealed class FoundPeopleTests
{
    private const string Director = "Siv Testsson";
    private const string Keeper = "Åsa Örnprov";
    private const string Former = "Prova Fördetta";
    private const string Hidden = "Dolda Skyddsson";
    private const string StandIn = "Ersa Inhoppsson";

    private static readonly Staffing Staff = new Staffing()
        .Holds("stadsdirektor", Director, from: new DateOnly(2026, 1, 1))
        .Holds("stadsdirektor", Former, to: new DateOnly(2025, 12, 31))
        .Holds("polisomradeschef", Hidden)
        .Holds("kommunpolis", "Karin Områdesson")
        .Sits("bra/lundby#samordnare", Keeper)
        .StandsIn("central#stadsdirektor", StandIn, @for: Director)
        .StandsIn("central#polisomradeschef", "Vikar Skyddad", @for: Hidden)
        .Protect(Hidden);

    private static readonly QuestionEngine Engine = Staff.Engine();

    private readonly Finding finding = new(Engine);

    [Theory]
    [InlineData("siv")]
    [InlineData("testsson siv")]
    [InlineData("siv tes")]
    [InlineData("testssn")]
    [InlineData("siv stadsdirektör")]
    [InlineData("siv centrala gruppen")]
    public void A_person_is_found_by_name_and_narrowed_by_what_he_or_she_holds(string typed)
    {
        Assert.Equal(new SearchHit.OfPerson(Staff.IdOf(Director)), Assert.Single(finding.All(typed)).Hit);
    }

    [Theory]
    [InlineData("siv lundby")]
    [InlineData("siv kommunpolis")]
    [InlineData("siv örnprov")]
    public void A_person_is_not_found_by_what_somebody_else_holds(string typed)
    {
        Assert.Empty(finding.All(typed));
    }

    [Fact]
    public void A_person_is_told_with_the_seats_and_the_proof()
    {
        var found = Assert.Single(finding.All("asa"));

        Assert.Equal(Keeper, found.Profile.Headline);
        Assert.Equal(["BRÅ Lundby: stadsdelens samordnare för rådet"], found.Profile.Rows.Select(row => $"{row.Label}: {row.Value}"));
        Assert.Equal([Staff.IdOf(Keeper)], found.Profile.PersonsNamed);
        Assert.Contains(found.Profile.Sources, source => source.Title == "Registret över innehavare");
    }

    [Fact]
    public void A_role_that_every_district_has_is_told_as_a_role_and_a_substitute_by_whom_he_or_she_steps_in_on()
    {
        Assert.Equal("Karin Områdesson\nRoll: kommunpolis", finding.Profile("karin"), ignoreCase: true);
        Assert.Equal("Ersa Inhoppsson\nCentrala gruppen: ersättare för stadsdirektör", finding.Profile("ersa"), ignoreCase: true);
    }

    [Fact]
    public void Who_has_nothing_today_is_not_found()
    {
        Assert.Empty(finding.All("fördetta"));
        Assert.Single(new Finding(Engine) { Context = new AskContext { Today = new DateOnly(2025, 6, 1) } }.All("fördetta"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_protected_identity_is_found_by_nobody_and_on_no_seat(bool mayElsewhere)
    {
        var anybody = new Finding(Engine) { Context = new AskContext { Today = Asking.Today, MaySeeProtected = mayElsewhere } };
        var all = anybody.All("polisområdeschef").Concat(anybody.All("central")).Concat(anybody.All("p"));

        Assert.Empty(anybody.All("dolda"));
        Assert.Empty(anybody.All("skyddsson"));
        Assert.Empty(anybody.All("dolda polisområdeschef"));
        Assert.Empty(anybody.All("vikar"));
        Assert.All(all, found => Assert.DoesNotContain("Skyddsson", $"{Finding.Written(found)} {found.Line}", StringComparison.Ordinal));
        Assert.All(all, found => Assert.DoesNotContain(Staff.IdOf(Hidden), found.Profile.PersonsNamed));
    }

    [Fact]
    public void A_seat_tells_its_group_its_organisation_and_who_has_it()
    {
        var seat = finding.All("stadsdirektör").Single(found => found.Hit is SearchHit.OfSeat { Id.Value: "central#stadsdirektor" });

        Assert.Equal("Stadsdirektör\nGrupp: Central strategisk samverkansgrupp\nOrganisation: Göteborgs Stad\nInnehavare: Siv Testsson", Finding.Written(seat));
        Assert.Equal("Central strategisk samverkansgrupp: Siv Testsson", seat.Line);
        Assert.Equal([Staff.IdOf(Director)], seat.Profile.PersonsNamed);
    }

    [Fact]
    public void Who_may_not_be_told_of_people_finds_none_and_no_seat_says_whether_somebody_has_it()
    {
        var stranger = new Finding(Engine) { Context = new AskContext { Today = Asking.Today, MayNamePeople = false } };

        Assert.Empty(stranger.All("siv"));
        var seats = stranger.All("stadsdirektör").Concat(stranger.All("samordnare lundby")).ToList();
        Assert.NotEmpty(seats);
        Assert.All(seats, found => Assert.DoesNotContain(found.Profile.Rows, row => row.Label == "Innehavare"));
        Assert.All(seats.Concat(stranger.All("")), found => Assert.Empty(found.Profile.PersonsNamed));
        Assert.All(seats.Concat(stranger.All("")), found => Assert.DoesNotContain("Testsson", Finding.Written(found) + found.Line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_groups_of_who_searches_come_first()
    {
        var own = new Finding(Engine) { Context = new AskContext { Today = Asking.Today, Asker = [Staff.IdOf(Keeper)] } };

        Assert.Equal("BRÅ Lundby", own.Names("")[0]);
        Assert.Equal("BRÅ Lundby", own.Names("brå")[0]);
        Assert.Equal(finding.Names("brå").Order(StringComparer.Ordinal), own.Names("brå").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_group_tells_what_it_is_who_coordinates_it_and_when_it_meets()
    {
        var council = new Finding(Engine) { Context = new AskContext { Today = Asking.Today, NextMeeting = group => new(group, new OccurrenceId.Planned(2026, 4), new DateOnly(2026, 12, 15), new TimeOnly(9, 0), TimeSpan.FromHours(2)) } };

        Assert.Equal(
            """
            Central strategisk samverkansgrupp
            : Samverkansgruppen på strategisk nivå för trygghetsfrämjande och brottsförebyggande frågor
            Nivå: Strategisk nivå, central
            Träffas: cirka fyra gånger per år
            Nästa möte: tisdag 15 december kl. 9–11
            Platser: 9
            """,
            council.Profile("central strategisk samverkansgrupp"));
        Assert.Contains("Samordnas av: stadsdelens samordnare för rådet (Åsa Örnprov)", finding.Profile("brå lundby"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_all_is_told_in_English()
    {
        var english = new Finding(Engine) { Context = new AskContext { Today = Asking.Today, Fallback = Language.English } };

        Assert.Contains("Level: Tactical level and support processes, central", english.Profile("lök"), StringComparison.Ordinal);
        Assert.Contains("Held by: Siv Testsson", Finding.Written(english.All("city director")[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_groups_of_a_district_say_that_the_source_is_older_than_todays_areas()
    {
        Assert.Contains(finding.All("brå lundby")[0].Profile.Notes, note => note.Contains("före 2021", StringComparison.Ordinal));
    }
}
