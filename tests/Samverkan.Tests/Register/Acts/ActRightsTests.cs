using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Acts;

/// <summary>The table of the design: coordinators of the organisation, and administrators, who may do all.</summary>
public class ActRightsTests
{
    private static readonly DateOnly Day = new(2027, 1, 1);
    private static readonly Localized Name = new("a", "a");

    public static TheoryData<string, Act> OfTheCity => new()
    {
        { "appoint to a role", Kept.AppointToRole("stadsdirektor", Kept.Cia, Day) },
        { "appoint to a seat of a district", Kept.AppointToSeat("bra/lundby#samordnare", Kept.Cia, Day) },
        { "end", new Act.End(new HoldingId("h-anna"), Day, null) },
        { "correct a holding", new Act.CorrectHolding(new HoldingId("h-anna"), null, null, null, null) },
        { "substitute", new Act.Substitute(new SeatId("central#stadsdirektor"), Kept.Named("a"), null, 1, null, null, null, null) },
        { "end a substitution", new Act.EndSubstitution(new SubstitutionId("s"), Day) },
        { "add a seat", new Act.AddSeat(new GroupId("lok"), Name, SeatFunction.Member, new OrganisationId("skola"), 1, null, null) },
        { "change a seat", new Act.ChangeSeat(new SeatId("central#stadsdirektor"), Name, SeatFunction.Member, 1) },
        { "end a seat", new Act.EndSeat(new SeatId("central#stadsdirektor"), Day) },
        { "correct a person", new Act.CorrectPerson(Kept.Anna, "Anna Ny", null, Kept.Tenant, Kept.ObjectId, false) },
        { "confirm", new Act.Confirm([new(RowKind.Holding, "h-anna"), new(RowKind.Role, "stadsdirektor")]) },
    };

    public static TheoryData<string, Act> OfAdministrators => new()
    {
        { "add an area", new Act.AddArea(Name, AreaKind.District, null) },
        { "add a group", new Act.AddGroup(Name, null, null, Scope.Central, null, null, null, null, null) },
        { "rename", new Act.Rename(new GroupId("lok"), Name, null) },
        { "close", new Act.CloseGroup(new GroupId("lok"), Day, "a", null) },
        { "end a relation", new Act.EndRelation(new RelationId("teamet-stodjer-staden"), Day) },
        { "erase", new Act.Erase(Kept.Anna) },
        { "protect", new Act.CorrectPerson(Kept.Anna, "Anna Prov", null, Kept.Tenant, Kept.ObjectId, true) },
        { "a protected person", new Act.CorrectPerson(Kept.Hidden, "Dold Hemlig", null, null, null, true) },
        { "who signs in", new Act.CorrectPerson(Kept.Anna, "Anna Prov", null, Kept.Tenant, Kept.OtherId, false) },
        { "merge with a protected person", new Act.MergePersons(Kept.Bo, Kept.Hidden) },
        { "merge with somebody of nobody", new Act.MergePersons(Kept.Bo, Kept.Cia) },
        { "a person of nobody", new Act.CorrectPerson(Kept.Cia, "C", null, null, null, false) },
        { "what is not there", Kept.AppointToRole("x", Kept.Cia, Day) },
        { "a holding that is not there", new Act.End(new HoldingId("x"), Day, null) },
        { "confirm a group", new Act.Confirm([new(RowKind.Holding, "h-anna"), new(RowKind.Group, "lok")]) },
        { "confirm nothing", new Act.Confirm([]) },
    };

    [Theory]
    [MemberData(nameof(OfTheCity))]
    public void Coordinators_of_the_city_keep_what_is_the_citys_and_those_of_the_police_do_not(string what, Act act)
    {
        Assert.True(May(act, Kept.City), what);
        Assert.False(May(act, Kept.Police), what);
        Assert.False(May(act), what);
        Assert.False(May(act, "skola"), what);
    }

    [Theory]
    [MemberData(nameof(OfAdministrators))]
    public void No_coordinator_does_what_administrators_do(string what, Act act)
    {
        Assert.False(May(act, Kept.City, Kept.Police), what);
        Assert.IsNotType<ActRight.AnyCoordinator>(ActRights.Of(Register, act));
    }

    [Fact]
    public void The_police_keep_their_own() => Assert.True(May(new Act.End(new HoldingId("h-bo"), Day, null), Kept.Police));

    [Fact]
    public void A_coordinator_of_a_unit_keeps_what_acts_for_the_unit_alone()
    {
        var register = Kept.With(content => content with { Groups = [.. content.Groups, Small.Group("ny", Small.Seat("ny#skola", "skola"))] });
        var act = Kept.AppointToSeat("ny#skola", Kept.Cia, Day);

        Assert.True(ActRights.Of(register, act).Allows(register, [new OrganisationId("skola")]));
        Assert.True(ActRights.Of(register, act).Allows(register, [new OrganisationId(Kept.City)]));
        Assert.False(ActRights.Of(register, act).Allows(register, [new OrganisationId("stadsledningskontoret")]));
    }

    [Fact]
    public void A_person_the_two_share_is_corrected_by_who_keeps_both()
    {
        var register = Kept.Holding(Small.Holding("h", "bo", role: "stadens-samordnare"));
        var act = new Act.CorrectPerson(Kept.Bo, "Bo Ny", null, null, null, false);

        Assert.False(ActRights.Of(register, act).Allows(register, [new OrganisationId(Kept.Police)]));
        Assert.True(ActRights.Of(register, act).Allows(register, [new OrganisationId(Kept.Police), new OrganisationId(Kept.City)]));
    }

    [Fact]
    public void A_cadence_is_set_by_a_coordinator_of_either_organisation_that_sits_there()
    {
        var act = new Act.SetCadence(new GroupId("lok"), 6, false, "p");

        Assert.True(May(act, Kept.City));
        Assert.True(May(act, Kept.Police));
        Assert.False(May(act));
        Assert.False(May(act with { Group = new GroupId("x") }, Kept.City, Kept.Police));
    }

    [Fact]
    public void What_an_organisation_keeps_is_its_living_rows_and_the_people_that_are_its_alone()
    {
        var register = Kept.Holding(
            Small.Holding("shared", "bo", role: "stadens-samordnare"),
            Small.Holding("past", "cia", role: "planeringsledare", to: new(2020, 1, 1)));

        var rows = OwnedRows.Of(register, new OrganisationId(Kept.City), Kept.Today);

        Assert.Contains(new RowRef(RowKind.Role, "stadsdirektor"), rows);
        Assert.Contains(new RowRef(RowKind.Seat, "bra#samordnare"), rows);
        Assert.Contains(new RowRef(RowKind.Holding, "shared"), rows);
        Assert.Contains(new RowRef(RowKind.Person, "anna"), rows);
        Assert.DoesNotContain(new RowRef(RowKind.Person, "bo"), rows);
        Assert.DoesNotContain(new RowRef(RowKind.Holding, "past"), rows);
        Assert.DoesNotContain(new RowRef(RowKind.Holding, "h-bo"), rows);
        Assert.All(rows, row => Assert.NotEmpty(OwnedRows.OwnersOf(register, row)));
    }

    private static RegisterSnapshot Register { get; } = Kept.With(content => content with { Substitutions = [Kept.StandIn("s", "central#stadsdirektor", "anna")] });

    private static bool May(Act act, params string[] coordinated) => ActRights.Of(Register, act).Allows(Register, [.. coordinated.Select(id => new OrganisationId(id))]);
}
