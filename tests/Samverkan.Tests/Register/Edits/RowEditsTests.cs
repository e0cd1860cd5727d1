using FsCheck;
using FsCheck.Fluent;
using Samverkan.Register;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;
using Samverkan.Tests.Register.Yaml;

namespace Samverkan.Tests.Register.Edits;

public class RowEditsTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(100);

    [Fact]
    public void What_differs_between_two_registers_made_in_the_first_is_the_second() => Prop.ForAll(Registers.Arbitrary, Registers.Arbitrary, (one, other) =>
        Assert.Equal(Rows(other), Rows(one.Made(RowEdits.Between(one, other))))).Check(Many);

    [Fact]
    public void A_register_is_told_again_from_nothing_in_its_order() => Prop.ForAll(Registers.Arbitrary, one =>
        Assert.Equal(Described.Of(one), Described.Of(new RegisterContent().Made(RowEdits.Between(new RegisterContent(), one))))).Check(Many);

    [Fact]
    public void Made_the_other_way_round_it_is_the_first_again() => Prop.ForAll(Registers.Arbitrary, Registers.Arbitrary, (one, other) =>
    {
        var back = RowEdits.Between(one, other).Select(edit => new RowEdit(edit.Row, edit.After, edit.Before)).ToList();
        Assert.Equal(Rows(one), Rows(other.Made(back)));
    }).Check(Many);

    [Fact]
    public void Between_a_register_and_itself_is_nothing() => Assert.Empty(RowEdits.Between(Goteborg.Content, Goteborg.Content with { }));

    [Fact]
    public void Rows_that_nobody_touched_stay_the_objects_and_the_places_they_were()
    {
        var group = Goteborg.Content.Groups[1];

        var after = Goteborg.Content.Made([new RowEdit(new RowRef(RowKind.Group, group.Id.Value), group, group with { Version = 2 })]);

        Assert.Equal(Goteborg.Content.Groups.Select(each => each.Id), after.Groups.Select(each => each.Id));
        Assert.Same(Goteborg.Content.Groups[0], after.Groups[0]);
        Assert.Same(Goteborg.Content.Roles, after.Roles);
        Assert.Equal(2, after.Groups[1].Version);
    }

    [Fact]
    public void The_history_of_a_seat_a_person_and_a_role_has_the_changes_that_are_about_them()
    {
        var holding = Small.Holding("h", "a", seat: "lok#x");
        var group = Small.Group("ny", Small.Seat("ny#a", "goteborgs-stad"), Small.Seat("ny#b", "goteborgs-stad"));
        var substitution = new Substitution { Id = new SubstitutionId("s"), Seat = new SeatId("lok#x"), Person = new PersonId("b"), For = new PersonId("c"), Sources = [] };

        Assert.Equal(
            [new(RowKind.Holding, "h"), new(RowKind.Seat, "lok#x"), new(RowKind.Person, "a"), new(RowKind.Person, "b")],
            RowEdits.Touched(new RowEdit(new RowRef(RowKind.Holding, "h"), holding, holding with { Person = new PersonId("b") })).Distinct());
        Assert.Equal(
            [new(RowKind.Substitution, "s"), new(RowKind.Seat, "lok#x"), new(RowKind.Person, "b"), new(RowKind.Person, "c")],
            RowEdits.Touched(new RowEdit(new RowRef(RowKind.Substitution, "s"), null, substitution)));
        Assert.Equal(
            [new(RowKind.Group, "ny"), new(RowKind.Seat, "ny#b")],
            RowEdits.Touched(new RowEdit(new RowRef(RowKind.Group, "ny"), group, group with { Seats = [group.Seats[0], group.Seats[1] with { Places = 2 }] })));
    }

    private static string Rows(RegisterContent content) =>
        string.Join('\n', RowList.All.SelectMany(list => list.Of(content).OrderBy(row => row.Id, StringComparer.Ordinal).Select(row => $"{list.Kind} {row.Id} {Described.Of(row.Row)}")));
}
