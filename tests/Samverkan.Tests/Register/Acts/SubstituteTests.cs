using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Acts;

public class SubstituteTests
{
    private static readonly SeatId Seat = new("lok#lokalpolisomradena");
    private static readonly Act.Substitute ForBo = new(Seat, new Appointee.Registered(Kept.Cia), Kept.Bo, Order: 1, From: null, To: new(2027, 3, 31), Meeting: null, "beslut 4");

    [Fact]
    public void Somebody_steps_in_for_a_person_for_a_while_from_today()
    {
        var row = Kept.Done(ForBo).Substitution("s-k1");

        Assert.Equal((Kept.Cia, Kept.Bo, new Validity(Kept.Today, new(2027, 3, 31)), "beslut 4"), (row.Person, row.For, row.Validity, row.Decision));
    }

    [Fact]
    public void For_one_meeting_it_holds_that_day_alone()
    {
        var row = Kept.Done(ForBo with { Meeting = new(2027, 2, 2), To = null }).Substitution("s-k1");

        Assert.Equal((new DateOnly(2027, 2, 2), new Validity(new(2027, 2, 2), new(2027, 2, 2))), (row.Meeting, row.Validity));
    }

    [Fact]
    public void Somebody_can_step_in_for_anybody_on_a_seat_of_a_district() =>
        Assert.Null(Kept.Done(ForBo with { Seat = new SeatId("sspf/angered#skola"), For = null }).Substitution("s-k1").For);

    [Fact]
    public void Who_steps_in_for_whoever_has_the_seat_by_the_role_is_entered() =>
        Assert.Equal(Kept.Anna, Kept.Done(ForBo with { Seat = new SeatId("central#stadsdirektor"), For = Kept.Anna }).Substitution("s-k1").For);

    [Fact]
    public void Nobody_steps_in_for_somebody_who_does_not_have_the_seat_then()
    {
        Assert.Equal(nameof(Act.Substitute.For), Kept.Refused(ForBo with { For = Kept.Anna }).Field);
        Assert.Equal(nameof(Act.Substitute.For), Kept.Refused(ForBo with { Meeting = new(2024, 12, 31), To = null }).Field);
    }

    [Fact]
    public void Nobody_steps_in_where_he_or_she_sits()
    {
        Assert.Equal(nameof(Act.Substitute.Person), Kept.Refused(ForBo with { Person = new Appointee.Registered(Kept.Bo) }).Field);
        Assert.Equal(nameof(Act.Substitute.Person), Kept.Refused(ForBo with { Person = new Appointee.Registered(Kept.Bo), For = null }).Field);
    }

    [Fact]
    public void Nobody_steps_in_twice() => Assert.Equal(nameof(Act.Substitute.Person), Kept.Refused(ForBo with { Order = 2 }, Stood()).Field);

    [Fact]
    public void Two_for_one_person_have_each_a_number()
    {
        var second = ForBo with { Person = new Appointee.Registered(Kept.Anna) };

        Assert.Equal(nameof(Act.Substitute.Order), Kept.Refused(second, Stood()).Field);
        Assert.Equal(2, Kept.Done(second with { Order = 2 }, Stood()).Substitution("s-k1").Order);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    public void The_order_is_a_small_number(int order) => Assert.Equal(nameof(Act.Substitute.Order), Kept.Refused(ForBo with { Order = order }).Field);

    [Fact]
    public void A_last_day_before_today_is_refused_when_no_first_day_is_given() => Assert.Equal(nameof(Act.Substitute.To), Kept.Refused(ForBo with { To = new(2026, 1, 1) }).Field);

    [Theory]
    [InlineData("x")]
    [InlineData("sspf#skola")]
    public void A_seat_that_no_group_has_is_refused(string seat) => Assert.Equal(nameof(Act.Substitute.Seat), Kept.Refused(ForBo with { Seat = new SeatId(seat) }).Field);

    [Fact]
    public void After_the_group_has_ended_nobody_steps_in()
    {
        var closing = Kept.With(content => content with { Groups = [.. content.Groups.Select(group => group.Id.Value == "lok" ? group with { Validity = new Validity(null, new(2027, 1, 31)) } : group)] });

        Assert.Contains("31 januari 2027", Kept.Refused(ForBo, closing).Remedy.Sv, StringComparison.Ordinal);
    }

    private static Samverkan.Register.RegisterSnapshot Stood() =>
        Kept.With(content => content with { Substitutions = [Kept.StandIn("there", Seat.Value, "cia", "bo", Kept.Today)] });
}
