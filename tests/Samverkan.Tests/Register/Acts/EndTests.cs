using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Acts;

public class EndTests
{
    private static readonly DateOnly LastDay = new(2026, 12, 31);

    [Fact]
    public void A_holding_ends_with_its_reason()
    {
        var ended = Kept.Done(new Act.End(new HoldingId("h-anna"), LastDay, " Pension ")).Holding("h-anna");

        Assert.Equal((LastDay, "Pension", 2), (ended.Validity.To, ended.EndReason, ended.Version));
    }

    [Fact]
    public void Who_stands_in_for_the_holder_alone_ends_too_and_who_stands_in_for_anybody_does_not()
    {
        var register = Kept.With(content => content with
        {
            Substitutions = [Kept.StandIn("personal", "central#stadsdirektor", "cia", "anna"), Kept.StandIn("general", "central#stadsdirektor", "bo"), Kept.StandIn("later", "central#stadsdirektor", "cia", "anna", from: new(2027, 2, 1))],
        });

        var after = Kept.Done(new Act.End(new HoldingId("h-anna"), LastDay, null), register);

        Assert.Equal((LastDay, null), (after.Substitution("personal").Validity.To, after.Substitution("general").Validity.To));
        Assert.DoesNotContain(after.Content.Substitutions, row => row.Id.Value == "later");
    }

    [Fact]
    public void An_absence_is_over_with_the_holding()
    {
        var away = Kept.Holding(Small.Holding("h", "cia", seat: "lok#stadsledningskontoret") with { Absence = new Validity(new(2026, 12, 1), new(2027, 2, 1)) });
        var later = Kept.Holding(Small.Holding("h", "cia", seat: "lok#stadsledningskontoret") with { Absence = new Validity(new(2027, 1, 1), null) });

        Assert.Equal(new Validity(new(2026, 12, 1), LastDay), Kept.Done(new Act.End(new HoldingId("h"), LastDay, null), away).Holding("h").Absence);
        Assert.Null(Kept.Done(new Act.End(new HoldingId("h"), LastDay, null), later).Holding("h").Absence);
    }

    [Fact]
    public void A_successor_is_left_alone()
    {
        var register = Kept.With(content => content with { Holdings = [Small.Holding("now", "anna", role: "stadsdirektor", to: LastDay), Small.Holding("next", "bo", role: "stadsdirektor", from: new(2027, 1, 1))] });

        var after = Kept.Done(new Act.End(new HoldingId("now"), new(2026, 11, 30), null), register);

        Assert.Equal(new Validity(new(2027, 1, 1), null), after.Holding("next").Validity);
    }

    [Fact]
    public void What_has_not_begun_is_taken_back_when_it_ends_before()
    {
        var register = Kept.With(content => content with
        {
            Holdings = [Small.Holding("next", "bo", role: "stadsdirektor", from: new(2027, 1, 1))],
            Substitutions = [Kept.StandIn("meeting", "central#stadsdirektor", "cia", meeting: new(2027, 2, 1), from: new(2027, 2, 1), to: new(2027, 2, 1))],
        });

        Assert.Empty(Kept.Done(new Act.End(new HoldingId("next"), Kept.Today, null), register).Content.Holdings);
        Assert.Empty(Kept.Done(new Act.EndSubstitution(new SubstitutionId("meeting"), Kept.Today), register).Content.Substitutions);
    }

    [Fact]
    public void What_has_begun_is_not_ended_before_it_began() =>
        Assert.Equal("Det började först 1 januari 2024.", Kept.Refused(new Act.End(new HoldingId("h-anna"), new(2023, 12, 31), null)).Message.Sv);

    [Fact]
    public void What_has_ended_is_not_ended_again()
    {
        var register = Kept.Done(new Act.End(new HoldingId("h-anna"), LastDay, null));

        Assert.Equal("Det har redan avslutats.", Kept.Refused(new Act.End(new HoldingId("h-anna"), LastDay, null), register).Message.Sv);
        Assert.Equal(new(2026, 11, 30), Kept.Done(new Act.End(new HoldingId("h-anna"), new(2026, 11, 30), null), register).Holding("h-anna").Validity.To);
    }

    [Fact]
    public void What_is_not_there_cannot_end()
    {
        Assert.Equal(nameof(Act.End.Holding), Kept.Refused(new Act.End(new HoldingId("x"), LastDay, null)).Field);
        Assert.Equal(nameof(Act.EndSubstitution.Substitution), Kept.Refused(new Act.EndSubstitution(new SubstitutionId("x"), LastDay)).Field);
        Assert.Equal(nameof(Act.EndRelation.Relation), Kept.Refused(new Act.EndRelation(new RelationId("x"), LastDay)).Field);
    }

    [Fact]
    public void A_relation_ends()
    {
        var after = Kept.Done(new Act.EndRelation(new RelationId("processledarna-rapporterar-till-central"), LastDay));

        Assert.Equal(LastDay, after.Content.Relations.Single(relation => relation.Id.Value == "processledarna-rapporterar-till-central").Validity.To);
    }

    [Fact]
    public void A_reason_with_a_personal_identity_number_is_refused() =>
        Assert.Equal(nameof(Act.End.Reason), Kept.Refused(new Act.End(new HoldingId("h-anna"), LastDay, "gäller 850709-9805")).Field);
}
