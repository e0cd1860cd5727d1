using FsCheck;
using FsCheck.Fluent;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;
using Samverkan.Tests.Register.Acts;

namespace Samverkan.Tests.Register.Edits;

/// <summary>What people do to a register in the course of time: each thing on its day, and for that day or a later one.</summary>
internal static class ActsInTime
{
    public const int LongestStep = 40;

    private static readonly string[] Roles = ["stadsdirektor", "stadens-samordnare", "processledare", "polisomradeschef"];
    private static readonly string[] Seats = ["lok#lokalpolisomradena", "central#stadsdelsdirektor", "sspf/angered#skola", "bra/lundby#samordnare"];

    /// <summary>A thing that is done: of which kind, to what of that kind, how many days after the one before, and how many days ahead.</summary>
    public static Arbitrary<Step[]> Arbitrary { get; } =
        Gen.ArrayOf(
            from kind in Gen.Choose(0, 9)
            from which in Gen.Choose(0, 1000)
            from who in Gen.Choose(0, 1000)
            from later in Gen.Choose(0, LongestStep)
            from ahead in Gen.Choose(0, LongestStep)
            select new Step(kind, which, who, later, ahead)).ToArbitrary();

    /// <summary>The changes that came of it, each with its day. What is refused is not done.</summary>
    public static IReadOnlyList<(DateOnly Day, IReadOnlyList<RowEdit> Edits)> Changes(RegisterContent first, IEnumerable<Step> steps)
    {
        List<(DateOnly, IReadOnlyList<RowEdit>)> changes = [];
        var (now, today) = (first, Kept.Today);
        foreach (var step in steps)
        {
            today = today.AddDays(step.Later);
            var register = new RegisterSnapshot(now);
            if (Act(register, step, today) is { } act && Acting.Plan(register, act, Kept.Context($"k{changes.Count}", today)) is ActOutcome.Planned(var edits, var result))
            {
                changes.Add((today, edits));
                now = result;
            }
        }

        return changes;
    }

    private static Act? Act(RegisterSnapshot register, Step step, DateOnly today)
    {
        var (day, person) = (today.AddDays(step.Ahead), new Appointee.Registered(Of(register.Content.Persons, step.Who).Id));
        var seat = new SeatId(Of(Seats, step.Which));
        return step.Kind switch
        {
            0 => new Act.Appoint(new Placement.OfRole(new RoleId(Of(Roles, step.Which))), person, day, null, null),
            1 => new Act.Appoint(new Placement.OfSeat(seat), person, day, null, null),
            2 => new Act.Appoint(new Placement.OfSeat(seat), person, day, day.AddDays(step.Who % LongestStep), null),
            3 => register.Content.Holdings.Count == 0 ? null : new Act.End(Of(register.Content.Holdings, step.Which).Id, day, null),
            4 => new Act.Substitute(seat, person, null, 1, day, day.AddDays(step.Who % LongestStep), null, null),
            5 => register.Content.Substitutions.Count == 0 ? null : new Act.EndSubstitution(Of(register.Content.Substitutions, step.Which).Id, day),
            6 => new Act.EndSeat(seat, day),
            7 when step.Who % 3 == 0 => new Act.CloseGroup(new GroupId(seat.Value.Split('#')[0]), day, "beslut", null),
            8 when step.Who % 5 == 0 => new Act.Erase(Of(register.Content.Persons, step.Which).Id),
            8 => new Act.SetCadence(new GroupId(seat.Value.Split('#')[0]), 1 + (step.Which % 12), false, "protokoll"),
            _ => new Act.Appoint(new Placement.OfRole(new RoleId(Of(Roles, step.Which))), new Appointee.Named($"Person {step.Who}", null, null, null), day, null, null),
        };
    }

    private static T Of<T>(IReadOnlyList<T> all, int which) => all[which % all.Count];

    public sealed record Step(int Kind, int Which, int Who, int Later, int Ahead);
}
