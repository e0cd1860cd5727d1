using Samverkan.Register;
using Samverkan.Register.Checks;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Checks;

public class RegisterChecksTests
{
    private const string City = "goteborgs-stad";
    private const string Police = "polisomrade-storgoteborg";

    private static readonly DateOnly Today = Goteborg.Today;

    private static readonly RegisterContent WithPeople = Goteborg.Content with
    {
        Persons = [Small.Person("a", "Anna Ek", "t", "1"), Small.Person("b", "Bo Alm", "t", "2"), Small.Person("c", "Cia Berg", "t", "3")],
    };

    [Fact]
    public void The_fresh_Goteborg_register_gives_two_notes_and_nothing_worse()
    {
        var findings = RegisterChecks.Run(Goteborg.Content, Today);

        Assert.Equal([FindingKind.NoCoordinator, FindingKind.NeverVerified], findings.Select(finding => finding.Kind));
        Assert.All(findings, finding => Assert.Equal(FindingSeverity.Note, finding.Severity));
    }

    [Fact]
    public void Groups_without_a_coordinator_are_told_together()
    {
        var finding = Of(Goteborg.Content, FindingKind.NoCoordinator);

        Assert.Equal(["central", "kunskaps-och-analysteam", "processledarna", "sig", "ledningsforum"], finding.Rows.Select(row => row.Id));
    }

    [Fact]
    public void Every_finding_says_what_is_wrong_and_what_mends_it_in_both_languages()
    {
        var findings = RegisterChecks.Run(Broken, Today);

        Assert.All(findings, finding => Assert.All(
            [finding.Message.Sv, finding.Message.En, finding.Remedy.Sv, finding.Remedy.En],
            text => Assert.False(string.IsNullOrWhiteSpace(text))));
        Assert.Equal(findings.OrderByDescending(finding => finding.Severity).Select(finding => finding.Severity), findings.Select(finding => finding.Severity));
    }

    [Fact]
    public void Two_holders_of_a_role_for_one_overlap()
    {
        var finding = Of(Holding(Small.Holding("h1", "a", role: "stadsdirektor", from: new(2026, 1, 1)), Small.Holding("h2", "b", role: "stadsdirektor", from: new(2026, 6, 1))), FindingKind.OverlappingHoldings);

        Assert.Equal("stadsdirektor", Assert.Single(finding.Rows).Id);
        Assert.Contains("h1 och h2", finding.Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_holding_that_begins_the_day_after_another_ends_does_not_overlap() => AssertNone(
        Holding(Small.Holding("h1", "a", role: "stadsdirektor", to: new(2026, 12, 31)), Small.Holding("h2", "b", role: "stadsdirektor", from: new(2027, 1, 1))),
        FindingKind.OverlappingHoldings);

    [Fact]
    public void Overlaps_of_the_past_are_left_alone() => AssertNone(
        Holding(Small.Holding("h1", "a", role: "stadsdirektor", to: new(2020, 12, 31)), Small.Holding("h2", "b", role: "stadsdirektor", to: new(2020, 6, 1))),
        FindingKind.OverlappingHoldings);

    [Fact]
    public void The_same_person_twice_on_one_seat_overlaps_however_many_places_it_has() => Of(
        Holding(Small.Holding("h1", "a", seat: "lok#stadsledningskontoret"), Small.Holding("h2", "a", seat: "lok#stadsledningskontoret")),
        FindingKind.OverlappingHoldings);

    [Fact]
    public void Any_number_may_hold_a_seat_whose_number_is_not_stated() => AssertNone(
        Holding(Small.Holding("h1", "a", seat: "lok#stadsledningskontoret"), Small.Holding("h2", "b", seat: "lok#stadsledningskontoret")),
        FindingKind.TooManyHolders,
        FindingKind.OverlappingHoldings);

    [Fact]
    public void Three_process_leaders_are_one_too_many()
    {
        var finding = Of(Holding(Small.Holding("h1", "a", role: "processledare"), Small.Holding("h2", "b", role: "processledare"), Small.Holding("h3", "c", role: "processledare")), FindingKind.TooManyHolders);

        Assert.Contains("2 platser men 3 innehavare", finding.Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_process_leaders_are_not() => AssertNone(
        Holding(Small.Holding("h1", "a", role: "processledare"), Small.Holding("h2", "b", role: "processledare")),
        FindingKind.TooManyHolders,
        FindingKind.OverlappingHoldings);

    [Fact]
    public void A_holding_without_a_decision_is_told() =>
        Assert.Equal("h1", Assert.Single(Of(Holding(Small.Holding("h1", "a", role: "stadsdirektor", decision: null)), FindingKind.HoldingWithoutDecision).Rows).Id);

    [Fact]
    public void Many_holdings_without_a_decision_are_told_together()
    {
        var holdings = Enumerable.Range(0, 40).Select(number => Small.Holding($"h{number}", "a", seat: $"sspf/{Goteborg.Content.Areas[number / 4].Id}#{Goteborg.Content.Patterns[2].Prototype.Seats[number % 4].Id.Value[5..]}", decision: null));

        var finding = Of(Holding([.. holdings]), FindingKind.HoldingWithoutDecision);

        Assert.Equal(40, finding.Rows.Count);
        Assert.Contains("37 till", finding.Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_seat_is_told_with_the_nearest()
    {
        var finding = Of(Holding(Small.Holding("h1", "a", seat: "central#stadsdirektör")), FindingKind.UnknownReference);

        Assert.Contains("Menade du central#stadsdirektor?", finding.Remedy.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seat_of_a_district_group_is_known() => AssertNone(Holding(Small.Holding("h1", "a", seat: "bra/lundby#samordnare")), FindingKind.UnknownReference);

    [Fact]
    public void A_holding_of_nothing_is_told() => Of(Holding(Small.Holding("h1", "a")), FindingKind.HoldingOfNothing);

    [Fact]
    public void A_holding_after_the_group_has_ended_is_told()
    {
        var content = Holding(Small.Holding("h1", "a", seat: "central#stadsdirektor", from: new(2027, 2, 1))) with
        {
            Groups = [.. Goteborg.Content.Groups.Select(group => group.Id.Value == "central" ? group with { Validity = new Validity(null, new(2027, 1, 1)) } : group)],
        };

        Assert.Equal(new RowRef(RowKind.Holding, "h1"), Assert.Single(Of(content, FindingKind.OutsideGroupsLife).Rows));
    }

    [Fact]
    public void An_open_holding_ends_with_its_group_without_being_told() => AssertNone(
        Holding(Small.Holding("h1", "a", seat: "central#stadsdirektor", from: new(2026, 2, 1))) with
        {
            Groups = [.. Goteborg.Content.Groups.Select(group => group.Id.Value == "central" ? group with { Validity = new Validity(null, new(2027, 1, 1)) } : group)],
        },
        FindingKind.OutsideGroupsLife);

    [Fact]
    public void Dates_the_wrong_way_round_are_told() =>
        Of(Holding(Small.Holding("h1", "a", role: "stadsdirektor", from: new(2027, 2, 1), to: new(2027, 1, 1))), FindingKind.DatesWrongWayRound);

    [Fact]
    public void A_group_without_a_seat_of_the_police_is_told()
    {
        var finding = Of(Adding(Small.Group("ny", Small.Seat("ny#a", City), Small.Seat("ny#b", "skola"))), FindingKind.OrganisationWithoutSeat);

        Assert.Contains("polisområde Storgöteborg", finding.Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_without_a_seat_of_the_city_is_told()
    {
        var finding = Of(Adding(Small.Group("ny", Small.Seat("ny#a", "lokalpolisomradena"))), FindingKind.OrganisationWithoutSeat);

        Assert.Contains("Göteborgs Stad", finding.Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_without_seats_is_told() => Of(Adding(Small.Group("ny")), FindingKind.GroupWithoutSeats);

    [Fact]
    public void A_group_that_has_ended_is_left_alone() => AssertNone(
        Adding(Small.Group("ny") with { Validity = new Validity(null, new(2026, 1, 1)) }),
        FindingKind.GroupWithoutSeats);

    [Fact]
    public void A_circle_of_groups_that_report_to_each_other_is_told()
    {
        var finding = Of(
            Goteborg.Content with { Relations = [.. Goteborg.Content.Relations, Small.Relation("r1", RelationKind.ReportsTo, "central", "lok"), Small.Relation("r2", RelationKind.ReportsTo, "lok", "processledarna")] },
            FindingKind.ReportsToCircle);

        Assert.Contains("processledarna → central → lok → processledarna", finding.Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_of_organisations_is_told() => Of(
        Goteborg.Content with { Organisations = [.. Goteborg.Content.Organisations.Select(organisation => organisation.Id.Value == City ? organisation with { Parent = new OrganisationId("skola") } : organisation)] },
        FindingKind.OrganisationCircle);

    [Fact]
    public void An_alias_that_two_groups_share_is_told()
    {
        var finding = Of(Adding(Small.Group("ny", Small.Seat("ny#a", City), Small.Seat("ny#b", Police)) with { Names = Small.Names("Lök nätverket") }), FindingKind.SharedName);

        Assert.Equal(["lok", "ny"], finding.Rows.Select(row => row.Id));
    }

    [Fact]
    public void A_channel_name_that_two_groups_share_is_told() => Of(Adding(Small.Group("ny") with { ChannelName = "SSPF Lundby" }), FindingKind.SharedChannel);

    [Fact]
    public void The_same_directory_id_twice_is_told()
    {
        var finding = Of(Goteborg.Content with { Persons = [Small.Person("a", "Anna Ek", "T", "O1"), Small.Person("b", "Anna Berg", "t", "o1")] }, FindingKind.SamePersonTwice);

        Assert.Equal((FindingSeverity.Error, 2), (finding.Severity, finding.Rows.Count));
    }

    [Fact]
    public void The_same_name_twice_is_told_when_one_has_no_directory_id() =>
        Of(Goteborg.Content with { Persons = [Small.Person("a", "Anna Ek", "t", "1"), Small.Person("b", "anna ek")] }, FindingKind.SamePersonTwice);

    [Fact]
    public void Two_people_of_one_name_with_directory_ids_of_their_own_are_two_people() =>
        AssertNone(Goteborg.Content with { Persons = [Small.Person("a", "Anna Ek", "t", "1"), Small.Person("b", "Anna Ek", "t", "2")] }, FindingKind.SamePersonTwice);

    [Fact]
    public void A_row_confirmed_more_than_a_year_ago_is_told_and_one_a_year_ago_is_not()
    {
        var persons = WithPeople with
        {
            Persons = [Small.Person("a", "Anna Ek") with { LastVerified = new Verification(Today.AddMonths(-12).AddDays(-1), "x") }, Small.Person("b", "Bo Alm") with { LastVerified = new Verification(Today.AddMonths(-12), "x") }],
        };

        Assert.Equal("a", Assert.Single(Of(persons, FindingKind.NotVerifiedForAYear).Rows).Id);
    }

    [Fact]
    public void A_citation_of_a_source_that_is_not_there_is_told() =>
        Of(Goteborg.Content with { Persons = [Small.Person("a", "Anna Ek") with { Sources = [new Citation(new SourceId("borta"), "", "citat")] }] }, FindingKind.SourceMissing);

    [Fact]
    public void A_row_without_a_source_is_told() =>
        Of(Goteborg.Content with { Persons = [Small.Person("a", "Anna Ek") with { Sources = [] }] }, FindingKind.SourceMissing);

    [Fact]
    public void The_same_id_twice_is_told() =>
        Of(Goteborg.Content with { Persons = [Small.Person("a", "Anna Ek", "t", "1"), Small.Person("a", "Bo Alm", "t", "2")] }, FindingKind.DuplicateId);

    private static RegisterContent Broken => Adding(Small.Group("lok")) with
    {
        Persons = [Small.Person("a", "Anna Ek"), Small.Person("a", "Anna Ek")],
        Holdings = [Small.Holding("h", "x", role: "y", seat: "z", from: new(2027, 1, 1), to: new(2026, 1, 1)), Small.Holding("h", "a"), Small.Holding("i", "a", role: "stadsdirektor"), Small.Holding("j", "a", role: "stadsdirektor")],
        Relations = [Small.Relation("r", RelationKind.ReportsTo, "lok", "lok")],
        Sources = [],
    };

    private static RegisterContent Holding(params Holding[] holdings) => WithPeople with { Holdings = holdings };

    private static RegisterContent Adding(Group group) => Goteborg.Content with { Groups = [.. Goteborg.Content.Groups, group] };

    private static Finding Of(RegisterContent content, FindingKind kind) => Assert.Single(RegisterChecks.Run(content, Today), finding => finding.Kind == kind);

    private static void AssertNone(RegisterContent content, params FindingKind[] kinds) =>
        Assert.DoesNotContain(RegisterChecks.Run(content, Today), finding => kinds.Contains(finding.Kind));
}
