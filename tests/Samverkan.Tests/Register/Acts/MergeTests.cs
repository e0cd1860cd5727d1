using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Acts;

public class MergeTests
{
    private static readonly Act.MergePersons BoIntoAnna = new(Kept.Anna, Kept.Bo);

    [Fact]
    public void What_one_held_the_other_holds_and_the_name_is_gone_from_the_row_that_goes()
    {
        var after = Kept.Done(BoIntoAnna);

        Assert.Equal(Kept.Anna, after.Holding("h-bo").Person);
        Assert.Equal(("bo.test@example.org", Kept.ObjectId), (after.Find(Kept.Anna)?.Address, after.Find(Kept.Anna)?.ObjectId));
        Assert.DoesNotContain("Bo Test", Described.Of(after.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_both_had_one_seat_has_it_once_from_the_first_day_to_the_last()
    {
        var register = Kept.Holding(Small.Holding("twin", "anna", seat: "lok#lokalpolisomradena", from: new(2026, 3, 1), to: new(2027, 12, 31)));

        var after = Kept.Done(BoIntoAnna, register);

        Assert.Equal(new Validity(new(2025, 1, 1), null), after.Holding("twin").Validity);
        Assert.Equal((Kept.Anna, Kept.Today.AddDays(-1)), (after.Holding("h-bo").Person, after.Holding("h-bo").Validity.To));
        Assert.Equal(["twin"], HoldersOf(after, "lok#lokalpolisomradena", Kept.Today));
    }

    [Fact]
    public void Nobody_stands_in_for_himself_after()
    {
        var register = Kept.With(content => content with
        {
            Substitutions = [Kept.StandIn("for", "lok#lokalpolisomradena", "anna", "bo", new(2026, 1, 1)), Kept.StandIn("kept", "lok#lokalpolisomradena", "cia", "bo")],
        });

        var after = Kept.Done(BoIntoAnna, register);

        Assert.Equal(Kept.Today.AddDays(-1), after.Substitution("for").Validity.To);
        Assert.Equal((Kept.Anna, null), (after.Substitution("kept").For, after.Substitution("kept").Validity.To));
    }

    [Fact]
    public void A_protected_identity_stays_protected() => Assert.True(Kept.Done(new Act.MergePersons(Kept.Cia, Kept.Hidden)).Find(Kept.Cia)?.ProtectedIdentity);

    [Fact]
    public void Two_directory_ids_are_two_persons()
    {
        var register = Kept.With(content => content with { Persons = [Small.Person("anna", "Anna Prov", Kept.Tenant, Kept.ObjectId), Small.Person("bo", "Bo Test", Kept.Tenant, Kept.OtherId)], Holdings = [] });

        Assert.Contains("två personer", Kept.Refused(BoIntoAnna, register).Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void One_row_is_not_merged_with_itself_or_with_nobody()
    {
        Assert.Contains("samma rad", Kept.Refused(new Act.MergePersons(Kept.Anna, Kept.Anna)).Message.Sv, StringComparison.Ordinal);
        Assert.Contains("inte längre", Kept.Refused(new Act.MergePersons(Kept.Anna, new PersonId("x"))).Message.Sv, StringComparison.Ordinal);
        Assert.Contains("inte längre", Kept.Refused(BoIntoAnna, Kept.Done(new Act.Erase(Kept.Bo))).Message.Sv, StringComparison.Ordinal);
    }

    private static IEnumerable<string> HoldersOf(RegisterSnapshot register, string seat, DateOnly day) =>
        register.AsOf(day).HoldingsOf(Assert.IsType<SeatInGroup>(register.Find(new SeatId(seat))).Seat).Select(holding => holding.Id.Value);
}
