using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Acts;

public class SeatActsTests
{
    private static readonly Act.AddSeat New = new(new GroupId("central"), new Localized("skolchef", "head of schools"), SeatFunction.Member, new OrganisationId("skola"), 2, null, null);

    [Fact]
    public void A_new_seat_acts_for_the_organisation_of_its_unit_and_comes_last()
    {
        var seat = Assert.IsType<SeatInGroup>(Kept.Done(New).Find(new SeatId("central#skolchef"))).Seat;

        Assert.Equal((Kept.City, "skola", 2, 10), (seat.Organisation.Value, seat.Unit?.Value, seat.Places, seat.Rank));
    }

    [Fact]
    public void Nobody_vouches_for_a_group_by_a_seat()
    {
        var group = Kept.Done(New).Find(new GroupId("central"));

        Assert.Equal((null, 2), (group?.LastVerified, group?.Version));
        Assert.Equal(Kept.Today, group?.Seats[^1].LastVerified?.On);
    }

    [Fact]
    public void A_seat_of_one_organisation_is_not_of_a_role_of_the_other() =>
        Assert.Equal(nameof(Act.AddSeat.Role), Kept.Refused(New with { Role = new RoleId("kommunpolis") }).Field);

    [Theory]
    [InlineData("x", "skola", 1, null, nameof(Act.AddSeat.Group))]
    [InlineData("sspf", "skola", 1, null, nameof(Act.AddSeat.Group))]
    [InlineData("lok", "x", 1, null, nameof(Act.AddSeat.Organisation))]
    [InlineData("lok", "skola", 0, null, nameof(Act.AddSeat.Places))]
    [InlineData("lok", "skola", 1, "x", nameof(Act.AddSeat.Role))]
    public void What_a_seat_points_at_is_there(string group, string organisation, int places, string? role, string field) =>
        Assert.Equal(field, Kept.Refused(New with { Group = new GroupId(group), Organisation = new OrganisationId(organisation), Places = places, Role = role is null ? null : new RoleId(role) }).Field);

    [Fact]
    public void Two_seats_of_one_name_have_each_an_id() => Assert.NotNull(Kept.Done(New, Kept.Done(New), "k2").Find(new SeatId("central#skolchef-2")));

    [Fact]
    public void A_seat_of_a_group_of_a_pattern_is_added_there_alone()
    {
        var after = Kept.Done(New with { Group = new GroupId("bra/lundby") });

        Assert.Equal((3, 2), (after.Find(new GroupId("bra/lundby"))?.Seats.Count, after.Find(new GroupId("bra/angered"))?.Seats.Count));
    }

    [Fact]
    public void A_seat_is_changed()
    {
        var seat = Kept.Done(new Act.ChangeSeat(new SeatId("lok#lokalpolisomradena"), new Localized("ett ombud", "a delegate"), SeatFunction.Chair, 1)).Find(new SeatId("lok#lokalpolisomradena"))?.Seat;

        Assert.Equal(("ett ombud", SeatFunction.Chair, 1, 2), (seat?.Names.Name.Sv, seat?.Function, seat?.Places, seat?.Version));
    }

    [Fact]
    public void Fewer_places_than_people_are_refused()
    {
        var two = Kept.Holding(Small.Holding("h", "cia", seat: "lok#lokalpolisomradena"));

        Assert.Equal(nameof(Act.ChangeSeat.Places), Kept.Refused(new Act.ChangeSeat(new SeatId("lok#lokalpolisomradena"), new Localized("ombud", "delegate"), SeatFunction.Member, 1), two).Field);
    }

    [Fact]
    public void A_seat_ends_with_who_has_it_and_who_steps_in()
    {
        var register = Kept.With(content => content with { Substitutions = [Kept.StandIn("s", "lok#lokalpolisomradena", "cia")] });

        var after = Kept.Done(new Act.EndSeat(new SeatId("lok#lokalpolisomradena"), new(2026, 12, 31)), register);

        DateOnly?[] ends = [after.Find(new SeatId("lok#lokalpolisomradena"))?.Seat.Validity.To, after.Holding("h-bo").Validity.To, after.Substitution("s").Validity.To];
        Assert.All(ends, end => Assert.Equal(new(2026, 12, 31), end));
    }

    [Fact]
    public void A_seat_that_has_ended_is_not_changed_and_one_that_is_not_there_does_not_end()
    {
        var ended = Kept.Done(new Act.EndSeat(new SeatId("lok#lokalpolisomradena"), new(2026, 11, 1)));

        Assert.Equal(nameof(Act.ChangeSeat.Seat), Kept.Refused(new Act.ChangeSeat(new SeatId("lok#lokalpolisomradena"), new Localized("a", "a"), SeatFunction.Member, 1), ended).Field);
        Assert.Equal(nameof(Act.EndSeat.Seat), Kept.Refused(new Act.EndSeat(new SeatId("x"), Kept.Today)).Field);
        Assert.Equal(nameof(Act.EndSeat.LastDay), Kept.Refused(new Act.EndSeat(new SeatId("lok#lokalpolisomradena"), Kept.Today), ended).Field);
    }
}
