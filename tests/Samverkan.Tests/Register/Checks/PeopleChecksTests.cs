using Samverkan.Register;
using Samverkan.Register.Checks;
using Samverkan.Register.Model;
using Samverkan.Tests.Register.Acts;

namespace Samverkan.Tests.Register.Checks;

/// <summary>Who is away with nobody to step in, what has fallen vacant or soon will, and substitutes that cannot be.</summary>
public class PeopleChecksTests
{
    private const string Seat = "lok#lokalpolisomradena";

    private static readonly DateOnly Today = Goteborg.Today;

    private static readonly Holding Away = Small.Holding("h", "a", seat: Seat) with { Absence = new Validity(new(2026, 12, 1), new(2027, 2, 28)) };

    [Fact]
    public void Who_is_away_with_nobody_to_step_in_is_told_with_the_days()
    {
        var finding = Of(Holding(Away), FindingKind.AbsentWithoutSubstitute);

        Assert.Equal([new(RowKind.Holding, "h"), new(RowKind.Seat, Seat)], finding.Rows);
        Assert.Equal("representanter från lokalpolisområdena (LÖK-nätverket): den som har platsen är borta från 1 december 2026 till och med 28 februari 2027, och ingen ersätter.", finding.Message.Sv);
        Assert.StartsWith("representatives of the local police areas (LÖK network): whoever has the seat is away from 1 December 2026 until 28 February 2027", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_away_from_a_role_is_missed_on_its_seats()
    {
        var away = Small.Holding("h", "a", role: "stadens-samordnare") with { Absence = new Validity(null, null) };
        var half = Holding(away) with { Substitutions = [Kept.StandIn("s", "central#stadens-samordnare", "b")] };

        Assert.Equal(["h", "central#stadens-samordnare", "kunskaps-och-analysteam#stadens-samordnare"], Of(Holding(away), FindingKind.AbsentWithoutSubstitute).Rows.Select(row => row.Id));
        Assert.Equal(["h", "kunskaps-och-analysteam#stadens-samordnare"], Of(half, FindingKind.AbsentWithoutSubstitute).Rows.Select(row => row.Id));
    }

    [Theory]
    [InlineData("a", null, null)]
    [InlineData(null, null, null)]
    [InlineData(null, "2027-02-28", null)]
    public void Somebody_who_steps_in_for_that_person_or_for_anybody_mends_it(string? whom, string? from, string? to) =>
        AssertNone(Holding(Away) with { Substitutions = [Kept.StandIn("s", Seat, "b", whom, Day(from), Day(to))] }, FindingKind.AbsentWithoutSubstitute);

    [Theory]
    [InlineData("c", null, null)]
    [InlineData(null, "2027-03-01", null)]
    [InlineData(null, null, "2026-11-30")]
    public void Somebody_who_steps_in_for_another_or_at_another_time_does_not(string? whom, string? from, string? to) =>
        Of(Holding(Away) with { Substitutions = [Kept.StandIn("s", Seat, "b", whom, Day(from), Day(to))] }, FindingKind.AbsentWithoutSubstitute);

    [Fact]
    public void An_absence_that_is_over_is_left_alone() => AssertNone(Holding(Away with { Absence = new Validity(null, Today.AddDays(-1)) }), FindingKind.AbsentWithoutSubstitute);

    [Fact]
    public void A_role_that_nobody_has_any_more_is_told_once()
    {
        var finding = Of(Holding(Small.Holding("h", "a", role: "stadens-samordnare", to: new(2026, 10, 31))), FindingKind.SeatFallenVacant);

        Assert.Equal(new RowRef(RowKind.Role, "stadens-samordnare"), Assert.Single(finding.Rows));
        Assert.EndsWith("ingen har platsen efter 31 oktober 2026.", finding.Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seat_that_nobody_has_any_more_is_told_a_seat_of_a_pattern_too()
    {
        Assert.Equal(Seat, Assert.Single(Of(Holding(Small.Holding("h", "a", seat: Seat, to: new(2026, 10, 31))), FindingKind.SeatFallenVacant).Rows).Id);
        Assert.Equal("bra/lundby#samordnare", Assert.Single(Of(Holding(Small.Holding("h", "a", seat: "bra/lundby#samordnare", to: new(2026, 10, 31))), FindingKind.SeatFallenVacant).Rows).Id);
    }

    [Fact]
    public void A_seat_that_never_was_filled_is_not_fallen_vacant() => AssertNone(Goteborg.Content, FindingKind.SeatFallenVacant);

    [Fact]
    public void A_seat_whose_next_holder_is_to_come_is_vacant_until_then()
    {
        var next = Small.Holding("next", "b", seat: Seat, from: Today.AddDays(1));

        Of(Holding(Small.Holding("h", "a", seat: Seat, to: Today.AddDays(-1)), next), FindingKind.SeatFallenVacant);
        AssertNone(Holding(next), FindingKind.SeatFallenVacant);
        AssertNone(Holding(Small.Holding("h", "a", seat: Seat, to: Today)), FindingKind.SeatFallenVacant);
    }

    [Fact]
    public void A_seat_with_a_substitute_is_not_vacant_but_one_for_a_meeting_alone_does_not_fill_it()
    {
        var vacant = Holding(Small.Holding("h", "a", seat: Seat, to: new(2026, 10, 31)));

        AssertNone(vacant with { Substitutions = [Kept.StandIn("s", Seat, "b")] }, FindingKind.SeatFallenVacant);
        Of(vacant with { Substitutions = [Kept.StandIn("s", Seat, "b", meeting: Today, from: Today, to: Today)] }, FindingKind.SeatFallenVacant);
    }

    [Fact]
    public void A_role_is_filled_in_for_when_all_its_seats_are()
    {
        var vacant = Holding(Small.Holding("h", "a", role: "stadens-samordnare", to: new(2026, 10, 31)));
        Substitution[] both = [Kept.StandIn("s1", "central#stadens-samordnare", "b"), Kept.StandIn("s2", "kunskaps-och-analysteam#stadens-samordnare", "b")];

        Of(vacant with { Substitutions = [both[0]] }, FindingKind.SeatFallenVacant);
        AssertNone(vacant with { Substitutions = both }, FindingKind.SeatFallenVacant);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void What_ends_within_a_month_with_nobody_to_take_over_is_told(int days, bool isTold)
    {
        var content = Holding(Small.Holding("h", "a", role: "stadsdirektor", to: Today.AddDays(days)));

        Assert.Equal(isTold, RegisterChecks.Run(content, Today).Any(finding => finding.Kind == FindingKind.EndsSoon && finding.Rows.Single().Id == "h"));
    }

    [Fact]
    public void Who_takes_over_is_counted_by_places()
    {
        var ends = Small.Holding("h", "a", role: "processledare", to: Today.AddDays(5));
        var stays = Small.Holding("stays", "b", role: "processledare");
        var next = Small.Holding("next", "c", role: "processledare", from: Today.AddDays(9));

        Assert.Equal("processledare: uppdraget slutar 27 november 2026, och ingen tar över.", Of(Holding(ends, stays), FindingKind.EndsSoon).Message.Sv);
        AssertNone(Holding(ends, stays, next), FindingKind.EndsSoon);
    }

    [Fact]
    public void What_ends_with_its_group_needs_nobody_to_take_over() => AssertNone(
        Holding(Small.Holding("h", "a", seat: Seat, to: Today.AddDays(5))) with
        {
            Groups = [.. Goteborg.Content.Groups.Select(group => group.Id.Value == "lok" ? group with { Validity = new Validity(null, Today.AddDays(5)) } : group)],
        },
        FindingKind.EndsSoon);

    [Theory]
    [InlineData(Seat, null)]
    [InlineData("central#stadsdirektor", null)]
    [InlineData("ledningsforum/angered#lokalpolisomradet", "a")]
    public void A_substitute_who_has_the_seat_is_told(string seat, string? whom)
    {
        var content = Holding(Small.Holding("h1", "a", seat: Seat), Small.Holding("h2", "a", role: "stadsdirektor")) with { Substitutions = [Kept.StandIn("s", seat, "a", whom)] };

        Assert.Equal(new RowRef(RowKind.Substitution, "s"), Assert.Single(Of(content, FindingKind.SubstituteHasSeat).Rows));
    }

    [Fact]
    public void A_substitute_who_gets_the_seat_later_is_none_then() => AssertNone(
        Holding(Small.Holding("h", "a", seat: Seat, from: new(2027, 1, 1))) with { Substitutions = [Kept.StandIn("s", Seat, "a", to: new(2026, 12, 31))] },
        FindingKind.SubstituteHasSeat);

    [Fact]
    public void Two_who_step_in_first_for_one_person_at_a_time_are_told()
    {
        var content = Holding(Small.Holding("h", "a", seat: Seat));
        Substitution[] two = [Kept.StandIn("s1", Seat, "b", "a", to: new(2027, 1, 31)), Kept.StandIn("s2", Seat, "c", "a", from: new(2027, 1, 31))];

        Assert.Equal(["s1", "s2"], Of(content with { Substitutions = two }, FindingKind.SameOrderTwice).Rows.Select(row => row.Id));
        AssertNone(content with { Substitutions = [two[0], two[1] with { Order = 2 }] }, FindingKind.SameOrderTwice);
        AssertNone(content with { Substitutions = [two[0], two[1] with { Validity = new Validity(new(2027, 2, 1), null) }] }, FindingKind.SameOrderTwice);
        AssertNone(content with { Substitutions = [two[0] with { For = null }, two[1] with { For = null }] }, FindingKind.SameOrderTwice);
    }

    [Fact]
    public void What_is_wrong_with_a_seat_that_is_not_there_is_told_by_other_checks() => AssertNone(
        Holding(Small.Holding("h", "a", seat: "x#y", to: Today) with { Absence = new Validity(null, null) }) with { Substitutions = [Kept.StandIn("s", "x#y", "a", "a")] },
        FindingKind.AbsentWithoutSubstitute,
        FindingKind.SubstituteHasSeat,
        FindingKind.EndsSoon);

    [Fact]
    public void Remedies_fit_a_chat_and_a_terminal()
    {
        var content = Holding(Away, Small.Holding("h2", "a", role: "stadsdirektor", to: new(2026, 10, 31)), Small.Holding("h3", "b", role: "stadens-samordnare", to: Today), Small.Holding("h4", "x", role: "y")) with
        {
            Substitutions = [Kept.StandIn("s1", Seat, "b", "c"), Kept.StandIn("s2", Seat, "a", "c")],
            Groups = [.. Goteborg.Content.Groups, Small.Group("lok")],
        };

        Assert.All(RegisterChecks.Run(content, Today), finding =>
        {
            Assert.DoesNotContain("registerfil", finding.Remedy.Sv, StringComparison.Ordinal);
            Assert.DoesNotContain("register file", finding.Remedy.En, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Faults_are_what_a_run_finds_of_them()
    {
        var content = Holding(Small.Holding("h1", "a", role: "stadsdirektor"), Small.Holding("h2", "b", role: "stadsdirektor"), Small.Holding("h3", "x", role: "y", from: new(2027, 1, 1), to: new(2026, 1, 1))) with
        {
            Groups = [.. Goteborg.Content.Groups, Small.Group("ny") with { Names = Small.Names("LÖK"), Validity = new Validity(null, new(2027, 1, 1)), Seats = [Small.Seat("ny#a", "goteborgs-stad") with { Validity = new Validity(null, new(2028, 1, 1)) }] }],
            Relations = [.. Goteborg.Content.Relations, Small.Relation("r1", RelationKind.ReportsTo, "lok", "central"), Small.Relation("r2", RelationKind.ReportsTo, "central", "lok")],
        };

        var expected = RegisterChecks.Run(content, Today).Where(finding => finding.Severity == FindingSeverity.Error || finding.Kind is FindingKind.SharedName or FindingKind.OutsideGroupsLife);

        Assert.Equal(expected.Select(finding => finding.Message.Sv).Order(StringComparer.Ordinal), RegisterChecks.Faults(content, Today).Select(finding => finding.Message.Sv).Order(StringComparer.Ordinal));
    }

    private static RegisterContent Holding(params Holding[] holdings) => Goteborg.Content with
    {
        Persons = [Small.Person("a", "Anna Ek", "t", "1"), Small.Person("b", "Bo Alm", "t", "2"), Small.Person("c", "Cia Berg", "t", "3")],
        Holdings = holdings,
    };

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static Finding Of(RegisterContent content, FindingKind kind) => Assert.Single(RegisterChecks.Run(content, Today), finding => finding.Kind == kind);

    private static void AssertNone(RegisterContent content, params FindingKind[] kinds) =>
        Assert.DoesNotContain(RegisterChecks.Run(content, Today), finding => kinds.Contains(finding.Kind));
}
