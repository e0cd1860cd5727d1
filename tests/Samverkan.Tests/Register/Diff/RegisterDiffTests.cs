using Samverkan.Register;
using Samverkan.Register.Diff;
using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Tests.Register.Diff;

public class RegisterDiffTests
{
    private static readonly DateOnly Today = Goteborg.Today;

    private static readonly RegisterContent Present = Goteborg.Content with
    {
        Persons = [Small.Person("a", "Anna Ek"), Small.Person("b", "Bo Alm")],
        Holdings = [Small.Holding("h1", "a", role: "stadsdirektor", from: new(2026, 1, 1)), Small.Holding("h2", "b", role: "kommunpolis", to: new(2020, 1, 1))],
    };

    [Fact]
    public void A_register_against_itself_gives_no_changes_and_itself()
    {
        var diff = RegisterDiff.Between(Present, Present, Today);

        Assert.True(diff.IsEmpty);
        Assert.Equal(Described.Of(Present), Described.Of(diff.Result));
    }

    [Fact]
    public void A_register_against_its_own_export_gives_no_changes()
    {
        var export = Assert.IsType<RegisterReading.Loaded>(RegisterYaml.Read(RegisterYaml.Write(Present))).Content;

        Assert.Empty(RegisterDiff.Between(Present, export, Today).Changes);
    }

    [Fact]
    public void Everything_is_added_to_an_empty_register()
    {
        var diff = RegisterDiff.Between(new RegisterContent(), Goteborg.Content, Today);

        Assert.All(diff.Changes, change => Assert.IsType<RowChange.Added>(change));
        Assert.Equal(Described.Of(Goteborg.Content), Described.Of(diff.Result));
    }

    [Fact]
    public void A_new_row_is_added()
    {
        var diff = RegisterDiff.Between(Present, Present with { Persons = [.. Present.Persons, Small.Person("c", "Cia Berg")] }, Today);

        Assert.Equal(new RowRef(RowKind.Person, "c"), Assert.IsType<RowChange.Added>(Assert.Single(diff.Changes)).Row);
        Assert.Equal(3, diff.Result.Persons.Count);
    }

    [Fact]
    public void A_changed_row_shows_its_fields_before_and_after_and_grows_its_version()
    {
        var diff = RegisterDiff.Between(Present, Present with { Persons = [Present.Persons[0] with { Name = "Anna Lind" }, Present.Persons[1]] }, Today);

        var change = Assert.IsType<RowChange.Changed>(Assert.Single(diff.Changes));
        Assert.Equal(new RowRef(RowKind.Person, "a"), change.Row);
        Assert.Equal([new FieldChange("name", "Anna Ek", "Anna Lind")], change.Fields);
        Assert.Equal((2, 1), (diff.Result.Persons[0].Version, diff.Result.Persons[1].Version));
    }

    [Fact]
    public void A_changed_fact_shows_as_the_file_spells_it()
    {
        var central = Present.Groups[0];
        var changed = central with { Cadence = new Fact<Cadence>.Stated(new Cadence(6, false), Small.Cited), Names = central.Names with { AliasesSv = ["gruppen"] } };

        var diff = RegisterDiff.Between(Present, WithGroup(changed), Today);

        var change = Assert.IsType<RowChange.Changed>(Assert.Single(diff.Changes));
        Assert.Equal(["aliases", "cadence"], change.Fields.Select(field => field.Field).Order());
        Assert.StartsWith("times-per-year: 6", change.Fields.Single(field => field.Field == "cadence").After, StringComparison.Ordinal);
        Assert.StartsWith("times-per-year: 4\napproximate: true", change.Fields.Single(field => field.Field == "cadence").Before, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_new_file_no_longer_has_is_ended_as_of_today_and_not_deleted()
    {
        var diff = RegisterDiff.Between(Present, Present with { Holdings = [Present.Holdings[1]] }, Today);

        var ended = Assert.IsType<RowChange.Ended>(Assert.Single(diff.Changes));
        Assert.Equal((new RowRef(RowKind.Holding, "h1"), Today), (ended.Row, ended.LastDay));
        var holding = diff.Result.Holdings.Single(holding => holding.Id.Value == "h1");
        Assert.Equal((new Validity(new(2026, 1, 1), Today), 2), (holding.Validity, holding.Version));
    }

    [Fact]
    public void What_had_ended_already_stays_as_it_was()
    {
        var diff = RegisterDiff.Between(Present, Present with { Holdings = [Present.Holdings[0]] }, Today);

        Assert.Empty(diff.Changes);
        Assert.Equal(new DateOnly(2020, 1, 1), diff.Result.Holdings.Single(holding => holding.Id.Value == "h2").Validity.To);
    }

    [Fact]
    public void What_was_to_begin_later_never_begins()
    {
        var later = Present with { Holdings = [Small.Holding("h3", "a", role: "kommunpolis", from: Today.AddDays(30))] };

        var diff = RegisterDiff.Between(later, later with { Holdings = [] }, Today);

        Assert.Equal(new Validity(Today, Today), Assert.Single(diff.Result.Holdings).Validity);
    }

    [Fact]
    public void A_seat_that_is_gone_is_ended_inside_its_group()
    {
        var central = Present.Groups[0];

        var diff = RegisterDiff.Between(Present, WithGroup(central with { Seats = [.. central.Seats.Skip(1)] }), Today);

        Assert.Equal(new RowRef(RowKind.Seat, "central#stadsdirektor"), Assert.IsType<RowChange.Ended>(Assert.Single(diff.Changes)).Row);
        Assert.Equal(9, diff.Result.Groups[0].Seats.Count);
        Assert.Equal(8, new RegisterSnapshot(diff.Result).AsOf(Today.AddDays(1)).SeatsOf(diff.Result.Groups[0]).Count());
    }

    [Fact]
    public void A_changed_seat_of_a_pattern_is_told_as_a_seat()
    {
        var bra = Present.Patterns[0];
        var seats = bra.Prototype.Seats;

        var diff = RegisterDiff.Between(Present, Present with { Patterns = [bra with { Prototype = bra.Prototype with { Seats = [seats[0] with { Places = 2 }, seats[1]] } }, .. Present.Patterns.Skip(1)] }, Today);

        var change = Assert.IsType<RowChange.Changed>(Assert.Single(diff.Changes));
        Assert.Equal((new RowRef(RowKind.Seat, "bra#samordnare"), new FieldChange("places", null, "2")), (change.Row, Assert.Single(change.Fields)));
    }

    [Fact]
    public void A_group_that_is_gone_is_ended_as_a_whole()
    {
        var diff = RegisterDiff.Between(Present, Present with { Groups = [.. Present.Groups.Skip(1)] }, Today);

        Assert.Equal(new RowRef(RowKind.Group, "central"), Assert.IsType<RowChange.Ended>(Assert.Single(diff.Changes)).Row);
        Assert.Equal(Today, diff.Result.Groups.Single(group => group.Id.Value == "central").Validity.To);
    }

    [Fact]
    public void Who_confirmed_a_row_is_kept_when_the_new_file_does_not_say()
    {
        var verified = new Verification(new(2026, 5, 1), "b");
        var present = Present with { Persons = [Present.Persons[0] with { LastVerified = verified }, Present.Persons[1]] };

        var diff = RegisterDiff.Between(present, Present, Today);

        Assert.Empty(diff.Changes);
        Assert.Equal(verified, diff.Result.Persons[0].LastVerified);
    }

    [Fact]
    public void A_version_in_the_new_file_is_no_change() =>
        Assert.Empty(RegisterDiff.Between(Present, Present with { Persons = [Present.Persons[0] with { Version = 7 }, Present.Persons[1]] }, Today).Changes);

    [Fact]
    public void A_source_that_the_new_file_lacks_is_kept_for_what_still_cites_it()
    {
        var diff = RegisterDiff.Between(Present, Goteborg.Content with { Sources = [.. Goteborg.Content.Sources.Skip(1)] }, Today);

        Assert.Contains(diff.Result.Sources, source => source.Id == Goteborg.SourceId);
    }

    [Fact]
    public void A_source_with_another_title_is_changed()
    {
        var source = Present.Sources[0];

        var diff = RegisterDiff.Between(Present, Present with { Sources = [source with { Title = new Localized("Ny", "New") }, .. Present.Sources.Skip(1)] }, Today);

        Assert.Equal("title", Assert.Single(Assert.IsType<RowChange.Changed>(Assert.Single(diff.Changes)).Fields).Field);
    }

    [Fact]
    public void The_result_of_an_import_imported_again_gives_no_changes()
    {
        var next = Present with { Persons = [Present.Persons[0] with { Name = "Anna Lind" }], Holdings = [], Terms = [.. Present.Terms.Skip(3)] };
        var result = RegisterDiff.Between(Present, next, Today).Result;

        Assert.Empty(RegisterDiff.Between(result, next, Today).Changes);
    }

    [Fact]
    public void A_group_with_one_changed_seat_keeps_the_others_as_they_were()
    {
        var central = Present.Groups[0];
        var next = WithGroup(central with { Seats = [central.Seats[0] with { Rank = 9 }, .. central.Seats.Skip(1)] });

        var group = RegisterDiff.Between(Present, next, Today).Result.Groups[0];

        Assert.NotSame(central, group);
        Assert.Equal(2, group.Seats[0].Version);
        Assert.Equal(central.Version, group.Version);
        Assert.Same(central.Seats[1], group.Seats[1]);
    }

    [Fact]
    public void Who_confirms_a_row_changes_it()
    {
        var confirmed = Present.Persons[0] with { LastVerified = new Verification(new(2026, 5, 1), "b") };

        var diff = RegisterDiff.Between(Present, Present with { Persons = [confirmed, Present.Persons[1]] }, Today);

        Assert.Equal(new RowRef(RowKind.Person, "a"), Assert.Single(diff.Changes).Row);
        Assert.NotSame(Present.Persons[0], diff.Result.Persons[0]);
        Assert.Same(Present.Persons[1], diff.Result.Persons[1]);
    }

    [Fact]
    public void A_change_is_said_in_plain_words_and_only_what_differs_of_it()
    {
        var central = Present.Groups[0];
        var stated = Assert.IsType<Fact<Cadence>.Stated>(central.Cadence);
        var next = WithGroup(central with { Cadence = stated with { Value = new Cadence(6, true) }, Scope = Scope.Local });

        var fields = Assert.IsType<RowChange.Changed>(Assert.Single(RegisterDiff.Between(Present, next, Today).Changes)).Fields;

        Assert.Equal(
            [new PlainChange("mötesfrekvens", "gånger om året: 4", "gånger om året: 6"), new PlainChange("omfattning", "central", "lokal")],
            fields.Select(field => PlainChange.Of(field, Language.Swedish)).OrderBy(field => field.Field));
        Assert.Contains(new PlainChange("scope", "central", "local"), fields.Select(field => PlainChange.Of(field, Language.English)));
    }

    private static RegisterContent WithGroup(Group group) => Present with { Groups = [group, .. Present.Groups.Skip(1)] };
}
