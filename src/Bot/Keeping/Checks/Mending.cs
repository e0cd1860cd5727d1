using Samverkan.Bot.Keeping.Forms;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Checks;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Checks;

/// <summary>The form that mends a finding, filled in as far as the finding tells. Where several rows share one finding, it is chosen among them.</summary>
internal static class Mending
{
    /// <returns>Null for what only the register file mends.</returns>
    public static FormStart? Of(RegisterSnapshot register, DateOnly today, Finding finding) => finding.Kind switch
    {
        FindingKind.OverlappingHoldings or FindingKind.TooManyHolders => Crowds.EndOne(register, today, finding.Rows[0]),
        FindingKind.HoldingWithoutDecision => OfHolding(register, finding),
        FindingKind.DatesWrongWayRound or FindingKind.OutsideGroupsLife when finding.Rows is [{ Kind: RowKind.Holding }, ..] => OfHolding(register, finding),
        FindingKind.SamePersonTwice => new FormStart("merge", (nameof(Act.MergePersons.Keep), finding.Rows[0].Id), (nameof(Act.MergePersons.Drop), finding.Rows[1].Id)),
        FindingKind.DirectoryIdWithoutTenant => new FormStart("correct-person", (nameof(Act.CorrectPerson.Person), finding.Rows[0].Id)),
        FindingKind.GroupWithoutSeats => NewSeat(register, finding),
        FindingKind.OrganisationWithoutSeat => NewSeat(register, finding, (nameof(Act.AddSeat.Organisation), Missing(register, finding.Rows[0]))),
        FindingKind.NoCoordinator => NewSeat(register, finding, (nameof(Act.AddSeat.Function), nameof(SeatFunction.Coordinator))),
        FindingKind.SharedName or FindingKind.SharedChannel => new FormStart("rename", (nameof(Act.Rename.Group), finding.Rows.LastOrDefault(row => row.Kind == RowKind.Group).Id), Only(register, finding)),
        FindingKind.ReportsToCircle => Crowds.EndRelation(register, today, finding.Rows[0]),
        FindingKind.NeverVerified or FindingKind.NotVerifiedForAYear => new FormStart("confirm", Only(register, finding)),
        _ => null,
    };

    private static FormStart OfHolding(RegisterSnapshot register, Finding finding) => new(
        "correct-holding",
        (nameof(Act.CorrectHolding.Holding), finding.Rows is [var only] ? only.Id : null),
        Only(register, finding));

    private static FormStart NewSeat(RegisterSnapshot register, Finding finding, params (string, string?)[] known) => new(
        "new-seat",
        [(nameof(Act.AddSeat.Group), finding.Rows is [{ Kind: RowKind.Group } only] ? only.Id : null), Only(register, finding), .. known]);

    // One root organisation has all the seats; the other one is missing.
    private static string? Missing(RegisterSnapshot register, RowRef row)
    {
        var group = register.Find(new GroupId(row.Id)) ?? register.FindPattern(new GroupId(row.Id))?.Prototype;
        return register.Content.Organisations
            .Where(organisation => organisation.Parent is null && group?.Seats.Any(seat => register.IsWithin(seat.Organisation, organisation.Id)) == false)
            .ToList() is [var missing] ? missing.Id.Value : null;
    }

    private static (string, string?) Only(RegisterSnapshot register, Finding finding) => (Narrowing.Field, Narrowing.Write(finding.Rows.SelectMany(row => About(register, row)).Distinct()));

    private static IEnumerable<EntityRef> About(RegisterSnapshot register, RowRef row) => row.Kind switch
    {
        RowKind.Group => [EntityRef.To(new GroupId(row.Id))],
        RowKind.Pattern => [EntityRef.ToPattern(new GroupId(row.Id))],
        RowKind.Role => [EntityRef.To(new RoleId(row.Id))],
        RowKind.Person => [EntityRef.To(new PersonId(row.Id))],
        RowKind.Seat => register.Find(new SeatId(row.Id)) is { } found ? [register.ReferenceTo(found.Group)] : [],
        RowKind.Holding => register.Content.Holdings.Where(holding => holding.Id.Value == row.Id)
            .SelectMany(holding => holding.Seat is { } seat ? About(register, new RowRef(RowKind.Seat, seat.Value)) : holding.Role is { } role ? [EntityRef.To(role)] : []),
        _ => [],
    };
}
