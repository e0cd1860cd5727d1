using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Acts;

public class ConfirmTests
{
    [Fact]
    public void Rows_are_vouched_for_as_they_stand_the_seats_of_groups_and_patterns_too()
    {
        var after = Kept.Done(new Act.Confirm([new(RowKind.Holding, "h-bo"), new(RowKind.Seat, "lok#lokalpolisomradena"), new(RowKind.Seat, "bra#samordnare"), new(RowKind.Pattern, "sspf")]));

        Assert.Equal((Kept.Today, 1), (after.Holding("h-bo").LastVerified?.On, after.Holding("h-bo").Version));
        Assert.Equal(Kept.Today, after.Find(new SeatId("lok#lokalpolisomradena"))?.Seat.LastVerified?.On);
        Assert.Equal(Kept.Today, after.Find(new SeatId("bra/angered#samordnare"))?.Seat.LastVerified?.On);
        Assert.Equal(Kept.Today, after.FindPattern(new GroupId("sspf"))?.Prototype.LastVerified?.On);
        Assert.Null(after.Find(new GroupId("lok"))?.LastVerified);
    }

    [Fact]
    public void Confirmed_twice_a_day_is_nothing()
    {
        var act = new Act.Confirm([new(RowKind.Holding, "h-bo"), new(RowKind.Seat, "lok#lokalpolisomradena")]);

        Assert.IsType<ActOutcome.Nothing>(Kept.Plan(act, Kept.Done(act)));
    }

    [Theory]
    [InlineData(RowKind.Holding, "x")]
    [InlineData(RowKind.Source, "samverkan")]
    [InlineData(RowKind.Seat, "bra/lundby#samordnare")]
    public void What_cannot_be_confirmed_is_told(RowKind kind, string id) => Assert.Equal(nameof(Act.Confirm.Rows), Kept.Refused(new Act.Confirm([new(RowKind.Holding, "h-bo"), new(kind, id)])).Field);

    [Fact]
    public void All_that_an_organisation_keeps_can_be_confirmed()
    {
        var rows = OwnedRows.Of(Kept.Register, new OrganisationId(Kept.City), Kept.Today);

        var after = Kept.Done(new Act.Confirm(rows));

        Assert.Equal((Kept.Today, null), (after.Holding("h-anna").LastVerified?.On, after.Holding("h-bo").LastVerified?.On));
    }
}
