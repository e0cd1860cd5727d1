using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Acts;

public class GroupActsTests
{
    private static readonly Act.AddGroup New = new(new Localized("Trygga torg", "Safe squares"), null, Level.Tactical, Scope.Central, null, new Localized("samlar", ""), new GroupId("central"), new(2027, 1, 1), "Avtal 3");
    private static readonly Act.CloseGroup Close = new(new GroupId("lok"), new(2026, 12, 31), "Beslut 9", null);

    [Fact]
    public void A_new_group_has_a_readable_id_its_level_purpose_and_whom_it_reports_to()
    {
        var after = Kept.Done(New);
        var group = Assert.IsType<Group>(after.Find(new GroupId("trygga-torg")));

        Assert.Equal(("Trygga torg", Level.Tactical, "samlar"), (group.ChannelName, Assert.IsType<Fact<GroupLevel>.Stated>(group.Level).Value.Level, Assert.IsType<Fact<Localized>.Stated>(group.Purpose).Value.En));
        Assert.Equal("central", Assert.Single(after.RelationsFrom(EntityRef.To(group.Id))).To.Id);
    }

    [Fact]
    public void A_name_that_is_taken_is_refused() => Assert.Contains("annat namn", Kept.Problems(New with { Name = new Localized("LÖK nätverket", "Another") })[0].Remedy.Sv, StringComparison.Ordinal);

    [Fact]
    public void A_local_group_has_an_area_and_a_central_one_has_none()
    {
        Assert.Equal(nameof(Act.AddGroup.Area), Kept.Refused(New with { Scope = Scope.Local }).Field);
        Assert.Equal(nameof(Act.AddGroup.Area), Kept.Refused(New with { Area = new AreaId("angered") }).Field);
        Assert.Equal("angered", Kept.Done(New with { Scope = Scope.Local, Area = new AreaId("angered") }).Find(new GroupId("trygga-torg"))?.Area?.Value);
    }

    [Fact]
    public void What_a_group_points_at_is_there()
    {
        Assert.Equal(nameof(Act.AddGroup.ReportsTo), Kept.Refused(New with { ReportsTo = new GroupId("x") }).Field);
        Assert.Equal(nameof(Act.AddGroup.Area), Kept.Refused(New with { Scope = Scope.Local, Area = new AreaId("x") }).Field);
    }

    [Theory]
    [InlineData("LÖK", "lok-2")]
    [InlineData("110 år", "grupp-110-ar")]
    [InlineData("Ж", "grupp")]
    public void An_id_is_free_and_begins_with_a_letter(string name, string id)
    {
        var content = Kept.With(all => all with { Groups = [.. all.Groups.Select(group => group.Id.Value == "lok" ? group with { Names = Small.Names("Nätverket"), ChannelName = "n" } : group)] });

        Assert.NotNull(Kept.Done(New with { Name = new Localized(name, name) }, content).Find(new GroupId(id)));
    }

    [Fact]
    public void A_new_district_brings_a_group_of_each_pattern()
    {
        var after = Kept.Done(new Act.AddArea(new Localized("Södra Skärgården", "Southern Archipelago"), AreaKind.District, null));

        Assert.Equal(Kept.Register.Groups.Count + 3, after.Groups.Count);
        Assert.NotNull(after.Find(new GroupId("bra/sodra-skargarden")));
    }

    [Fact]
    public void A_district_of_the_same_name_is_refused() => Assert.Equal(nameof(Act.AddArea.Name), Kept.Refused(new Act.AddArea(new Localized("angered", "angered"), AreaKind.District, null)).Field);

    [Fact]
    public void A_cadence_is_set_with_its_proof_on_one_group_of_a_pattern_and_no_other()
    {
        var after = Kept.Done(new Act.SetCadence(new GroupId("sspf/angered"), 6, true, "Protokoll 4"));

        var stated = Assert.IsType<Fact<Cadence>.Stated>(after.Find(new GroupId("sspf/angered"))?.Cadence);
        Assert.Equal((new Cadence(6, true), "Protokoll 4"), (stated.Value, stated.Sources[0].Quote));
        Assert.IsType<Fact<Cadence>.NotStated>(after.Find(new GroupId("sspf/centrum"))?.Cadence);
        Assert.Equal(Kept.Register.Groups.Count, after.Groups.Count);
    }

    [Theory]
    [InlineData("lok", 0, "p")]
    [InlineData("lok", 53, "p")]
    [InlineData("lok", 6, " ")]
    [InlineData("sspf", 6, "p")]
    public void A_cadence_without_sense_proof_or_group_is_refused(string group, int times, string proof) => Kept.Refused(new Act.SetCadence(new GroupId(group), times, false, proof));

    [Fact]
    public void The_same_cadence_is_nothing() => Assert.IsType<ActOutcome.Nothing>(Kept.Plan(new Act.SetCadence(new GroupId("lok"), 4, true, "p")));

    [Fact]
    public void A_renamed_group_is_still_found_by_its_old_names_and_its_channel_is_called_as_it()
    {
        var group = Kept.Done(new Act.Rename(new GroupId("lok"), new Localized("Trygghetsnätverket", "Safety network"), null)).Find(new GroupId("lok"));

        Assert.Equal(("Trygghetsnätverket", "Trygghetsnätverket", null, null), (group?.Names.Name.Sv, group?.ChannelName, group?.Names.ShortName, group?.Names.Definite));
        Assert.Contains("LÖK-nätverket", group!.Names.AliasesSv);
        Assert.Contains("LÖK", group.Names.AliasesSv);
        Assert.Contains("LÖK network", group.Names.AliasesEn);
    }

    [Fact]
    public void A_channel_called_by_the_short_name_follows_it()
    {
        var short_ = Kept.Done(New with { ShortName = new Localized("Torgen", "Squares") });

        var group = Kept.Done(new Act.Rename(new GroupId("trygga-torg"), new Localized("Trygga platser", "Safe places"), new Localized("Platserna", "Places")), short_, "k2").Find(new GroupId("trygga-torg"));

        Assert.Equal("Platserna", group?.ChannelName);
    }

    [Fact]
    public void A_name_of_another_group_is_refused_at_its_field()
    {
        var problem = Assert.Single(Kept.Problems(new Act.Rename(new GroupId("lok"), new Localized("Centrala gruppen", "x"), null)));

        Assert.Equal((nameof(Act.Rename.Name), "Det namnet går redan till Central strategisk samverkansgrupp."), (problem.Field, problem.Message.Sv));
    }

    [Fact]
    public void A_closed_group_says_what_becomes_of_its_open_questions()
    {
        var after = Kept.Done(Close with { TakesOver = new GroupId("central"), OpenQuestions = "tas upp i januari" }, Kept.Register);

        Assert.Equal("Beslut 9 (Central strategisk samverkansgrupp tar över, öppna frågor: tas upp i januari)", after.Find(new GroupId("lok"))?.Sources[^1].Quote);
    }

    [Theory]
    [InlineData("Lokal/central samverkan: BRÅ", "Lokal-central samverkan BRÅ")]
    [InlineData("Nätverket för lokala överenskommelser i hela staden och dess omgivning", "Nätverket för lokala överenskommelser i hela")]
    public void A_renamed_group_has_a_channel_that_Teams_takes(string name, string channel) =>
        Assert.Equal(channel, Kept.Done(new Act.Rename(new GroupId("lok"), new Localized(name, name), null), Kept.Register).Find(new GroupId("lok"))?.ChannelName);

    [Fact]
    public void The_name_that_it_has_is_nothing()
    {
        var names = Kept.Register.Find(new GroupId("lok"))!.Names;

        Assert.IsType<ActOutcome.Nothing>(Kept.Plan(new Act.Rename(new GroupId("lok"), names.Name, names.ShortName)));
    }

    [Fact]
    public void A_closed_group_ends_with_its_holdings_substitutes_and_relations()
    {
        var register = Kept.With(content => content with
        {
            Substitutions = [Kept.StandIn("s", "lok#lokalpolisomradena", "cia", "bo")],
            Relations = [.. content.Relations, Small.Relation("r", RelationKind.ReportsTo, "lok", "central")],
        });

        var after = Kept.Done(Close with { TakesOver = new GroupId("central") }, register);

        Assert.Equal((Close.LastDay, Close.LastDay, "Beslut 9"), (after.Find(new GroupId("lok"))?.Validity.To, after.Holding("h-bo").Validity.To, after.Holding("h-bo").EndReason));
        Assert.Equal((Close.LastDay, Close.LastDay), (after.Substitution("s").Validity.To, after.Content.Relations[^1].Validity.To));
        Assert.Equal("Beslut 9 (Central strategisk samverkansgrupp tar över)", after.Find(new GroupId("lok"))?.Sources[^1].Quote);
    }

    [Fact]
    public void A_successor_who_was_to_come_to_a_closed_group_does_not_come()
    {
        var register = Kept.With(content => content with
        {
            Holdings =
            [
                Small.Holding("now", "bo", seat: "central#stadsdelsdirektor", to: new(2026, 12, 31)),
                Small.Holding("next", "cia", seat: "central#stadsdelsdirektor", from: new(2027, 1, 1)),
            ],
        });

        var after = Kept.Done(Close with { Group = new GroupId("central") }, register);

        Assert.Equal(["now"], after.Content.Holdings.Select(holding => holding.Id.Value));
    }

    [Fact]
    public void A_group_of_a_pattern_is_closed_alone()
    {
        var after = Kept.Done(Close with { Group = new GroupId("sspf/angered") });

        Assert.Equal(Close.LastDay, after.Find(new GroupId("sspf/angered"))?.Validity.To);
        Assert.Null(after.Find(new GroupId("sspf/centrum"))?.Validity.To);
    }

    [Fact]
    public void A_group_is_not_closed_before_somebody_came_to_it() =>
        Assert.Contains("1 januari 2025", Kept.Refused(Close with { LastDay = new(2024, 6, 30) }).Message.Sv, StringComparison.Ordinal);

    [Fact]
    public void A_closed_group_is_not_closed_again_nor_takes_over()
    {
        var closed = Kept.Done(Close with { LastDay = new(2026, 11, 1) });

        Assert.Equal(nameof(Act.CloseGroup.Group), Kept.Refused(Close, closed).Field);
        Assert.Equal(nameof(Act.CloseGroup.TakesOver), Kept.Refused(Close with { Group = new GroupId("central"), TakesOver = new GroupId("lok") }, closed).Field);
        Assert.Equal(nameof(Act.CloseGroup.TakesOver), Kept.Refused(Close with { TakesOver = Close.Group }).Field);
        Assert.Equal(nameof(Act.CloseGroup.Reason), Kept.Refused(Close with { Reason = "" }).Field);
    }
}
