using System.Text.Json;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>What the Göteborg register has no example of must come back from the store as well.</summary>
public sealed class RegisterJsonTests
{
    private static readonly Citation[] Sources = [new(new SourceId("källa"), "Rubrik", "Ett \"citat\".")];
    private static readonly Names Names = new() { Name = new Localized("Namn", "Name"), AliasesSv = ["alias"], Plural = true };

    [Fact]
    public void Every_value_of_a_group_and_its_seats_comes_back()
    {
        var group = new Group
        {
            Id = new GroupId("sspf/öster"),
            Names = Names with { Definite = new Localized("Namnet", "The name"), ShortName = new Localized("N", "N") },
            ChannelName = "Kanal",
            ChannelType = ChannelType.Shared,
            Scope = Scope.Local,
            Sources = Sources,
            Validity = new Validity(new DateOnly(2020, 1, 1), null),
            LastVerified = new Verification(new DateOnly(2026, 1, 2), "person-1"),
            Version = 3,
            Level = new Fact<GroupLevel>.Stated(new GroupLevel(Level.Support, new Localized("stöd", "support")), Sources),
            Purpose = new Fact<Localized>.StatedNot(Sources),
            Target = new Fact<TargetGroup>.Stated(
                new TargetGroup
                {
                    Description = new Localized("Unga", "Young"),
                    MinAge = 12,
                    ImpliedMaxAge = 25,
                    Behaviours = [new TargetBehaviour(new Localized("skolkar", "plays truant"), ["skolk"], [])],
                },
                Sources),
            Cadence = new Fact<Cadence>.Stated(new Cadence(4, Approximate: true), []),
            Coverage = new Fact<AreaCoverage>.Stated(new AreaCoverage(5, [new AreaId("öster")]), Sources),
            MembersComplete = true,
            Meetings = new MeetingPreference { Weekdays = [DayOfWeek.Monday], Start = new TimeOnly(13, 30), Length = TimeSpan.FromMinutes(90) },
            Parts = [new GroupPart { Names = Names, Sources = Sources }],
            Area = new AreaId("öster"),
            Pattern = new GroupId("sspf"),
            Seats =
            [
                new Seat
                {
                    Id = new SeatId("sspf/öster#1"),
                    Function = SeatFunction.ViceChair,
                    Names = Names,
                    Role = new RoleId("roll"),
                    Organisation = new OrganisationId("staden"),
                    Unit = new OrganisationId("enhet"),
                    OrganisationStated = false,
                    Places = null,
                    OneOfSeveral = true,
                    Rank = 2,
                    Voting = false,
                    ExOfficio = true,
                    Requirement = new Localized("krav", "requirement"),
                    AppointedBy = new EntityRef(EntityKind.Pattern, "sspf"),
                    Sources = Sources,
                },
            ],
        };

        Same(new RegisterContent { Groups = [group] });
    }

    [Fact]
    public void Every_value_of_the_other_rows_comes_back() => Same(new RegisterContent
    {
        Sources = [new Source(new SourceId("källa"), new Localized("Titel", "Title"), new Uri("https://example.org/a?b=c"), new Localized("Obs", "Note"))],
        Organisations = [new Organisation { Id = new OrganisationId("enhet"), Names = Names, Parent = new OrganisationId("staden"), TenantId = "t", Sources = [] }],
        Areas = [new Area { Id = new AreaId("öster"), Kind = AreaKind.LocalPoliceArea, Names = Names, Sources = [] }],
        Roles = [new Role { Id = new RoleId("roll"), Names = Names, Organisation = new OrganisationId("staden"), Unit = new OrganisationId("enhet"), OrganisationStated = false, HowMany = 2, Sources = [] }],
        Relations = [new Relation { Id = new RelationId("r"), Kind = RelationKind.TakesPartIn, From = EntityRef.To(new RoleId("roll")), To = EntityRef.To(new GroupId("g")), Manner = new Localized("vid behov", "when needed"), Sources = [] }],
        Terms = [new Term { Id = new TermId("lök"), Names = Names, Meaning = new Localized("m", "m"), SpelledOut = false, LeadsTo = EntityRef.To(new AreaId("öster")), Sources = [] }],
        Persons = [new Person { Id = new PersonId("p"), Name = "N N", TenantId = "t", ObjectId = "o", ProtectedIdentity = true, Sources = [] }],
        Holdings =
        [
            new Holding
            {
                Id = new HoldingId("h"),
                Person = new PersonId("p"),
                Seat = new SeatId("g#1"),
                Appointed = new DateOnly(2025, 12, 24),
                Decision = "dnr 1",
                Ratified = false,
                EndReason = "slutat",
                Validity = new Validity(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)),
                Sources = [],
            },
        ],
        Substitutions = [new Substitution { Id = new SubstitutionId("s"), Seat = new SeatId("g#1"), Person = new PersonId("p"), For = new PersonId("q"), Order = 2, Meeting = new DateOnly(2026, 3, 1), Sources = [] }],
    });

    [Theory]
    [InlineData("""{"Id":"t"}""")]
    [InlineData("""{"Id":null,"Names":{"Name":{"Sv":"a","En":"a"}},"Meaning":{"Sv":"a","En":"a"},"Sources":[]}""")]
    [InlineData("""{"Id":"t","Names":{"Name":{"Sv":"a","En":"a"}},"Meaning":{"Sv":"a","En":"a"},"Sources":["no such citation"]}""")]
    [InlineData("[]")]
    public void A_row_that_this_program_did_not_write_is_a_fault(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, RegisterJson.With(new CitationTable()).Term));

    [Fact]
    public void A_quote_that_many_facts_rest_on_is_kept_once()
    {
        var term = new Term { Id = new TermId("a"), Names = Names, Meaning = new Localized("m", "m"), Sources = Sources };
        var content = new RegisterContent { Terms = [term, term with { Id = new TermId("b"), Sources = [Sources[0] with { }] }] };

        Assert.Equal(3, RegisterRows.Inserts(content, "g").Count());
        var terms = Read(content).Terms;
        Assert.Same(terms[0].Sources[0], terms[1].Sources[0]);
    }

    private static void Same(RegisterContent content) => Assert.Equivalent(content, Read(content), strict: true);

    private static RegisterContent Read(RegisterContent content)
    {
        var rows = new RegisterRows();
        foreach (var insert in RegisterRows.Inserts(content, "g").Cast<RowWrite.Insert>())
        {
            rows.Add(new Row(insert.Key, insert.Values, default));
        }

        return rows.ToContent();
    }
}
