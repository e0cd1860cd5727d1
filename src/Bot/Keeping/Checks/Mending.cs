using System.Globalization;
using Samverkan.Bot.Access;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Keeping.Groups;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Checks;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Checks;

/// <summary>The form that mends a finding, filled in as far as the finding tells. Where several rows share one finding, it is chosen among them.</summary>
/// <param name="actor">Who is to mend it: what is confirmed at once is his or her own.</param>
internal sealed class Mending(RegisterSnapshot register, DateOnly today, Actor actor)
{
    // As many as a button has room for.
    private const int MostConfirmed = 40;

    private readonly CrowdMending crowds = new(register, today);

    /// <returns>Null for what only the register file mends.</returns>
    public FormStart? Of(Finding finding) => finding.Kind switch
    {
        FindingKind.OverlappingHoldings or FindingKind.TooManyHolders => crowds.EndHolding(finding.Rows[0]),
        FindingKind.ReportsToCircle => crowds.EndRelation(finding.Rows[0]),
        FindingKind.HoldingWithoutDecision => CorrectHolding(finding),
        FindingKind.DatesWrongWayRound or FindingKind.OutsideGroupsLife when finding.Rows[0].Kind == RowKind.Holding => CorrectHolding(finding),
        FindingKind.AbsentWithoutSubstitute => Substitute(finding),
        FindingKind.SeatFallenVacant => new FormStart(AppointForm.FormName, (AppointForm.Place, PlaceOf(finding.Rows[0])), Only(finding)),
        FindingKind.EndsSoon => Successor(finding),
        FindingKind.SubstituteHasSeat or FindingKind.SameOrderTwice => new FormStart(EndForm.FormName, (EndForm.Held, HeldRows.Value(new SubstitutionId(finding.Rows[^1].Id))), (nameof(Act.End.LastDay), Day(today.AddDays(-1)))),
        FindingKind.SamePersonTwice => new FormStart(MergeForm.FormName, (MergeForm.Keep, finding.Rows[0].Id), (MergeForm.Drop, finding.Rows[1].Id)),
        FindingKind.DirectoryIdWithoutTenant => new FormStart(CorrectForm.FormName, (CorrectForm.What, CorrectForm.Value(new PersonId(finding.Rows[0].Id))), Only(finding)),
        FindingKind.GroupWithoutSeats => NewSeat(finding),
        FindingKind.OrganisationWithoutSeat => NewSeat(finding, (nameof(Act.AddSeat.Organisation), Missing(finding.Rows[0]))),
        FindingKind.NoCoordinator => NewSeat(finding, (nameof(Act.AddSeat.Function), nameof(SeatFunction.Coordinator))),
        FindingKind.SharedName or FindingKind.SharedChannel => new FormStart(RenameForm.FormName, (nameof(Act.Rename.Group), finding.Rows.LastOrDefault(row => row.Kind == RowKind.Group).Id), Only(finding)),
        FindingKind.NeverVerified or FindingKind.NotVerifiedForAYear => Confirm(finding),
        _ => null,
    };

    private FormStart CorrectHolding(Finding finding) => new(CorrectForm.FormName, (CorrectForm.What, finding.Rows is [var only] ? HeldRows.Value(new HoldingId(only.Id)) : null), Only(finding));

    // The holder, and one of the seats that nobody steps in on.
    private FormStart? Substitute(Finding finding) => Holding(finding.Rows[0]) is { } holding
        ? new FormStart(
            SubstituteForm.FormName,
            (SubstituteForm.Seat, finding.Rows.FirstOrDefault(row => row.Kind == RowKind.Seat) is { Id: { } seat } ? Placements.Value(new Placement.OfSeat(new SeatId(seat))) : null),
            (nameof(Act.Substitute.For), holding.Person.Value),
            (nameof(Act.Substitute.From), Day(holding.Absence?.From)),
            (nameof(Act.Substitute.To), Day(holding.Absence?.To)))
        : null;

    private FormStart? Successor(Finding finding) => finding.Rows is [var only] && Holding(only) is { } holding
        ? new FormStart(
            AppointForm.FormName,
            (AppointForm.Place, holding.Seat is { } seat ? Placements.Value(new Placement.OfSeat(seat)) : holding.Role is { } role ? Placements.Value(new Placement.OfRole(role)) : null),
            (nameof(Act.Appoint.From), Day(holding.Validity.To?.AddDays(1))))
        : new FormStart(AppointForm.FormName, Only(finding));

    private FormStart NewSeat(Finding finding, params (string, string?)[] known) => new(
        NewSeatForm.FormName,
        [(nameof(Act.AddSeat.Group), finding.Rows is [{ Kind: RowKind.Group } only] ? only.Id : null), Only(finding), .. known]);

    private FormStart Confirm(Finding finding)
    {
        if (finding.Rows.Count == 0)
        {
            var organisation = actor.Coordinates.Count > 0 ? actor.Coordinates.First() : register.Content.Organisations.FirstOrDefault(row => row.Parent is null)?.Id;
            return new FormStart(ConfirmForm.FormName, (ConfirmForm.Organisation, organisation?.Value));
        }

        List<RowRef> own = [.. finding.Rows.Where(row => OwnedRows.OwnersOf(register, row) is { Count: > 0 } owners && owners.All(owner => actor.Keeping(register, owner)))];
        var rows = actor.IsAdministrator || own.Count == 0 ? finding.Rows : own;
        return new FormStart(ConfirmForm.FormName, (ConfirmForm.Rows, ConfirmForm.Write(rows.Take(MostConfirmed))));
    }

    private Holding? Holding(RowRef row) => register.Content.Holdings.FirstOrDefault(holding => holding.Id.Value == row.Id);

    private static string PlaceOf(RowRef row) => Placements.Value(row.Kind == RowKind.Role ? new Placement.OfRole(new RoleId(row.Id)) : new Placement.OfSeat(new SeatId(row.Id)));

    // One root organisation has all the seats; the other one is missing.
    private string? Missing(RowRef row)
    {
        var group = register.Find(new GroupId(row.Id)) ?? register.FindPattern(new GroupId(row.Id))?.Prototype;
        return register.Content.Organisations
            .Where(organisation => organisation.Parent is null && group?.Seats.Any(seat => register.IsWithin(seat.Organisation, organisation.Id)) == false)
            .ToList() is [var missing] ? missing.Id.Value : null;
    }

    private (string, string?) Only(Finding finding) => (Narrowing.Field, Narrowing.Write(finding.Rows.SelectMany(About).Distinct()));

    private IEnumerable<EntityRef> About(RowRef row) => row.Kind switch
    {
        RowKind.Group => [EntityRef.To(new GroupId(row.Id))],
        RowKind.Pattern => [EntityRef.ToPattern(new GroupId(row.Id))],
        RowKind.Role => [EntityRef.To(new RoleId(row.Id))],
        RowKind.Person => [EntityRef.To(new PersonId(row.Id))],
        RowKind.Seat => register.Find(new SeatId(row.Id)) is { } found ? [register.ReferenceTo(found.Group)] : [],
        RowKind.Holding when Holding(row) is { } holding => holding.Seat is { } seat ? About(new RowRef(RowKind.Seat, seat.Value)) : holding.Role is { } role ? [EntityRef.To(role)] : [],
        _ => [],
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
