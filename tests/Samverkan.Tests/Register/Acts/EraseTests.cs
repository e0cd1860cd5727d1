using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Acts;

public class EraseTests
{
    [Fact]
    public void Nothing_that_says_who_it_was_is_left_and_what_was_held_stays()
    {
        var register = Kept.With(content => content with
        {
            Holdings =
            [
                .. content.Holdings,
                Small.Holding("former", "bo", role: "stadens-samordnare", to: new(2020, 1, 1)) with { EndReason = "Bo Tests pension", Decision = "beslut om bo  test" },
                Small.Holding("other", "cia", role: "stadens-samordnare", from: new(2020, 1, 2), decision: "efter Bo Test") with { Sources = [new Citation(new SourceId("samverkansregistret"), "", "efter Bo Test")], LastVerified = new Verification(Kept.Today, "t/o") },
            ],
            Substitutions = [Kept.StandIn("s", "lok#lokalpolisomradena", "cia", "bo") with { Decision = "för Bo Test (bo.test@example.org)" }],
            Sources = [.. content.Sources, new Source(new SourceId("samverkansregistret"), new Localized("r", "r"), null, null)],
            Groups = [.. content.Groups.Select(group => group.Id.Value == "lok" ? group with { Cadence = new Fact<Cadence>.Stated(new Cadence(4, false), [new Citation(new SourceId("samverkansregistret"), "", "sagt av Bo Test")]) } : group)],
        });

        var after = Kept.Done(new Act.Erase(Kept.Bo), register);

        var text = Described.Of(after.Content);
        Assert.DoesNotContain("Bo Test", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("bo.test", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("(uppgift borttagen)s pension", after.Holding("former").EndReason);
        Assert.Equal((Kept.Bo, Kept.Today), (after.Holding("h-bo").Person, after.Holding("h-bo").Validity.To));
    }

    [Fact]
    public void Who_stands_in_and_who_is_stood_in_for_end_today_and_what_was_to_come_is_taken_back()
    {
        var register = Kept.With(content => content with
        {
            Holdings = [.. content.Holdings, Small.Holding("later", "bo", role: "stadens-samordnare", from: new(2027, 1, 1))],
            Substitutions = [Kept.StandIn("by", "central#stadsdirektor", "bo"), Kept.StandIn("for", "lok#lokalpolisomradena", "cia", "bo")],
        });

        var after = Kept.Done(new Act.Erase(Kept.Bo), register);

        Assert.Equal((Kept.Today, Kept.Today), (after.Substitution("by").Validity.To, after.Substitution("for").Validity.To));
        Assert.DoesNotContain(after.Content.Holdings, holding => holding.Id.Value == "later");
    }

    [Fact]
    public void Who_vouched_is_told_by_the_id_that_says_nothing()
    {
        var register = Kept.With(content => content with
        {
            Holdings = [.. content.Holdings.Select(holding => holding with { LastVerified = new Verification(Kept.Today, $"{Kept.Tenant}/{Kept.ObjectId.ToUpperInvariant()}") })],
        });

        Assert.Equal("anna", Kept.Done(new Act.Erase(Kept.Anna), register).Holding("h-bo").LastVerified?.By);
    }

    [Fact]
    public void A_name_that_only_begins_alike_is_left()
    {
        var register = Kept.Holding(Small.Holding("h", "cia", role: "stadens-samordnare", decision: "Bo Testsson, Lebo Test och Bo Test"));

        Assert.Equal("Bo Testsson, Lebo Test och (uppgift borttagen)", Kept.Done(new Act.Erase(Kept.Bo), register).Holding("h").Decision);
    }

    [Fact]
    public void The_words_of_a_source_document_stand_as_they_are() =>
        Assert.Equal(Described.Of(Goteborg.Content.Groups), Described.Of(Kept.Done(new Act.Erase(Kept.Bo)).Content.Groups));

    [Fact]
    public void Erased_twice_is_erased_once() => Assert.IsType<ActOutcome.Nothing>(Kept.Plan(new Act.Erase(Kept.Bo), Kept.Done(new Act.Erase(Kept.Bo))));

    [Fact]
    public void Somebody_who_is_not_there_is_refused() => Assert.Equal(nameof(Act.Erase.Person), Kept.Refused(new Act.Erase(new PersonId("x"))).Field);
}
