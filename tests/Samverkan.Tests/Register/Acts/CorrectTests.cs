using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Acts;

public class CorrectTests
{
    private static readonly Act.CorrectHolding Anna = new(new HoldingId("h-anna"), new(2024, 1, 1), null, "KS 2024-01", null);
    private static readonly Act.CorrectPerson Bo = new(Kept.Bo, "Bo Test", "bo.test@example.org", null, null, ProtectedIdentity: false);

    [Fact]
    public void All_fields_take_the_place_of_what_was_there()
    {
        var after = Kept.Done(Anna with { From = new(2024, 2, 1), To = new(2027, 6, 30), Decision = "KS 2024-02", Absence = new Validity(new(2026, 12, 1), new(2027, 1, 31)) }).Holding("h-anna");

        Assert.Equal((new Validity(new(2024, 2, 1), new(2027, 6, 30)), "KS 2024-02", new Validity(new(2026, 12, 1), new(2027, 1, 31))), (after.Validity, after.Decision, after.Absence));
        Assert.Equal("KS 2024-02", after.Sources[^1].Quote);
    }

    [Fact]
    public void A_correction_that_changes_nothing_is_nothing()
    {
        Assert.IsType<ActOutcome.Nothing>(Kept.Plan(Anna));
        Assert.IsType<ActOutcome.Nothing>(Kept.Plan(Bo));
    }

    [Fact]
    public void The_wrong_person_is_put_right()
    {
        var after = Kept.Done(Anna with { Person = new Appointee.Registered(Kept.Cia) }).Holding("h-anna");

        Assert.Equal((Kept.Cia, new Validity(new(2024, 1, 1), null)), (after.Person, after.Validity));
    }

    [Fact]
    public void A_holding_that_ends_earlier_than_was_said_ends_who_stands_in_for_its_holder()
    {
        var register = Kept.With(content => content with { Substitutions = [Kept.StandIn("s", "central#stadsdirektor", "cia", "anna")] });

        Assert.Equal(new(2027, 1, 31), Kept.Done(Anna with { To = new(2027, 1, 31) }, register).Substitution("s").Validity.To);
    }

    [Theory]
    [InlineData("2026-12-01", "2026-11-01")]
    [InlineData("2023-12-01", "2026-11-01")]
    [InlineData(null, "2023-01-01")]
    public void An_absence_outside_the_holding_or_the_wrong_way_round_is_refused(string? from, string to) =>
        Assert.Equal(nameof(Act.CorrectHolding.Absence), Kept.Refused(Anna with { Absence = new Validity(Day(from), Day(to)) }).Field);

    [Fact]
    public void Dates_the_wrong_way_round_are_refused() => Assert.Equal(nameof(Act.CorrectHolding.To), Kept.Refused(Anna with { To = new(2023, 1, 1) }).Field);

    [Fact]
    public void Two_on_one_place_at_a_time_are_refused()
    {
        var register = Kept.With(content => content with { Holdings = [Small.Holding("h-anna", "anna", role: "stadsdirektor", to: new(2026, 12, 31)), Small.Holding("next", "bo", role: "stadsdirektor", from: new(2027, 1, 1))] });

        Assert.Equal(nameof(Act.CorrectHolding.From), Kept.Refused(Anna with { From = null }, register).Field);
    }

    [Fact]
    public void Nobody_has_one_place_twice() => Assert.Equal(
        nameof(Act.CorrectHolding.Person),
        Kept.Refused(new Act.CorrectHolding(new HoldingId("other"), null, null, null, null, new Appointee.Registered(Kept.Bo)), Kept.Holding(Small.Holding("other", "cia", seat: "lok#lokalpolisomradena"))).Field);

    [Fact]
    public void A_holding_that_is_not_there_cannot_be_corrected() => Assert.Equal(nameof(Act.CorrectHolding.Holding), Kept.Refused(Anna with { Holding = new HoldingId("x") }).Field);

    [Fact]
    public void A_person_is_corrected()
    {
        var after = Kept.Done(Bo with { Name = "Bo  Testsson", Address = null, TenantId = Kept.Tenant, ObjectId = Kept.OtherId, ProtectedIdentity = true }).Find(Kept.Bo);

        Assert.Equal(("Bo Testsson", null, Kept.OtherId, true), (after?.Name, after?.Address, after?.ObjectId, after?.ProtectedIdentity));
    }

    [Fact]
    public void A_directory_id_that_somebody_has_is_refused_with_who_it_is() =>
        Assert.Contains("Anna Prov", Kept.Refused(Bo with { TenantId = Kept.Tenant.ToUpperInvariant(), ObjectId = Kept.ObjectId }).Message.Sv, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, Kept.OtherId)]
    [InlineData(Kept.Tenant, "bo")]
    public void A_directory_id_is_two_ids(string? tenant, string objectId) =>
        Assert.Equal(nameof(Act.CorrectPerson.ObjectId), Kept.Refused(Bo with { TenantId = tenant, ObjectId = objectId }).Field);

    [Fact]
    public void Whoever_is_erased_stays_so()
    {
        var erased = Kept.Done(new Act.Erase(Kept.Bo));

        Assert.Equal(nameof(Act.CorrectPerson.Person), Kept.Refused(Bo, erased).Field);
        Assert.Equal(nameof(Act.Appoint.Person), Kept.Refused(Kept.AppointToRole("stadens-samordnare", Kept.Bo, Kept.Today), erased).Field);
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
