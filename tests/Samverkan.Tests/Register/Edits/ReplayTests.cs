using FsCheck;
using FsCheck.Fluent;
using Samverkan.Register;
using Samverkan.Register.Edits;
using Samverkan.Tests.Register.Acts;

namespace Samverkan.Tests.Register.Edits;

/// <summary>The register of today tells who sat where on any day as the register of that day told it.</summary>
public class ReplayTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(40).WithEndSize(24);

    [Fact]
    public void Who_holds_what_on_any_day_is_what_the_changes_up_to_that_day_tell() => Prop.ForAll(ActsInTime.Arbitrary, steps =>
    {
        var changes = ActsInTime.Changes(Kept.Content, steps);
        var present = new RegisterSnapshot(changes.Aggregate(Kept.Content, (content, change) => content.Made(change.Edits)));
        foreach (var day in Days(changes))
        {
            var then = new RegisterSnapshot(changes.TakeWhile(change => change.Day <= day).Aggregate(Kept.Content, (content, change) => content.Made(change.Edits)));
            Assert.Equal(Held(then.AsOf(day)), Held(present.AsOf(day)));
        }
    }).Check(Many);

    [Fact]
    public void The_acts_of_the_property_do_something()
    {
        var changes = Enumerable.Range(0, 10).SelectMany(kind => ActsInTime.Changes(Kept.Content, Enumerable.Range(0, 12).Select(which => new ActsInTime.Step(which % 2 == 0 ? kind : 3, which * 7, which, 2, which % 2 == 0 ? 30 : 0)))).ToList();

        Assert.True(changes.Count > 40, $"{changes.Count} acts were done.");
        Assert.Contains(changes, change => change.Edits.Any(edit => edit.After is null));
    }

    private static IEnumerable<DateOnly> Days(IReadOnlyList<(DateOnly Day, IReadOnlyList<RowEdit> Edits)> changes) =>
        changes.SelectMany(change => Enumerable.Range(-1, 3).Concat([ActsInTime.LongestStep]).Select(change.Day.AddDays)).Distinct();

    private static string[] Held(RegisterView view) =>
    [
        .. view.Groups.SelectMany(group => view.SeatsOf(group))
            .SelectMany(seat => view.HoldingsOf(seat).Select(holding => $"{seat.Id} {holding.Id} {holding.Person}")
                .Concat(view.SubstitutionsOf(seat).Select(row => $"{seat.Id} {row.Id} {row.Person}")))
            .Order(StringComparer.Ordinal),
    ];
}
