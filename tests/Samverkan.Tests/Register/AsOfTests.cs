using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register;

public class AsOfTests
{
    private static readonly SeatId Seat = new("central#stadsdirektor");

    private static readonly RegisterSnapshot Register = new(Small.Goteborg with
    {
        Persons = [Small.Person("a", "Anna Ek"), Small.Person("b", "Bo Alm")],
        Holdings =
        [
            Small.Holding("first", "a", role: "stadsdirektor", from: new(2024, 1, 1), to: new(2025, 2, 28)),
            Small.Holding("second", "b", role: "stadsdirektor", from: new(2025, 3, 1)),
        ],
    });

    [Theory]
    [InlineData("2023-12-31", null)]
    [InlineData("2024-01-01", "first")]
    [InlineData("2025-02-28", "first")]
    [InlineData("2025-03-01", "second")]
    [InlineData("2030-01-01", "second")]
    public void Who_holds_a_role_depends_on_the_day_both_ends_included(string day, string? holding)
    {
        var view = Register.AsOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        var seat = view.Groups.SelectMany(view.SeatsOf).Single(seat => seat.Id == Seat);

        Assert.Equal(holding, view.HoldingsOf(seat).SingleOrDefault()?.Id.Value);
    }

    [Fact]
    public void A_group_that_has_ended_is_gone_the_day_after_and_still_there_the_day_before()
    {
        var ended = Small.Goteborg with { Groups = [Small.Goteborg.Groups[0] with { Validity = new Validity(null, new(2025, 6, 30)) }] };

        var register = new RegisterSnapshot(ended);

        Assert.Contains(register.AsOf(new(2025, 6, 30)).Groups, group => group.Id.Value == "central");
        Assert.DoesNotContain(register.AsOf(new(2025, 7, 1)).Groups, group => group.Id.Value == "central");
    }
}
