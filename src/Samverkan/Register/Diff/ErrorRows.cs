using Samverkan.Register.Checks;
using Samverkan.Register.Model;

namespace Samverkan.Register.Diff;

/// <summary>Which row of a new register an error is best told at: the last that is new or changed, as what was there before it was right; else the last.</summary>
internal sealed class ErrorRows(RegisterContent present, RegisterContent next, DateOnly today)
{
    private readonly HashSet<RowRef> old = [.. AllRows.Of(present).Except(Moved(present, next))];
    private readonly Relation[] reports = [.. next.Relations.Where(relation => relation.Kind == RelationKind.ReportsTo && !(relation.Validity.To < today))];

    /// <returns>Null when the error concerns the whole register.</returns>
    public RowRef? Of(Finding finding) => finding.Rows is not [.., var last] ? null : finding.Kind switch
    {
        FindingKind.OverlappingHoldings or FindingKind.TooManyHolders => Best(Overlapping(last)) ?? last,
        FindingKind.ReportsToCircle => Best(Circle(last)) ?? last,
        _ => Best(finding.Rows),
    };

    private RowRef? Best(IReadOnlyList<RowRef> rows) => rows.Count == 0 ? null : rows.LastOrDefault(row => !old.Contains(row)) is { Id: not null } fresh ? fresh : rows[^1];

    /// <summary>Holdings of other days, or of somebody else, than they were.</summary>
    private static IEnumerable<RowRef> Moved(RegisterContent present, RegisterContent next)
    {
        var before = present.Holdings.DistinctBy(holding => holding.Id).ToDictionary(holding => holding.Id);
        return next.Holdings
            .Where(holding => before.TryGetValue(holding.Id, out var was) && (was.Validity, was.Person, was.Seat, was.Role) != (holding.Validity, holding.Person, holding.Seat, holding.Role))
            .Select(holding => new RowRef(RowKind.Holding, holding.Id.Value));
    }

    /// <param name="held">The seat or the role.</param>
    /// <returns>The holdings of one person that overlap each other; else all that overlap another.</returns>
    private List<RowRef> Overlapping(RowRef held)
    {
        var holdings = next.Holdings
            .Where(holding => !(holding.Validity.To < today))
            .Where(holding => held.Kind == RowKind.Seat ? holding.Seat?.Value == held.Id : holding.Seat is null && holding.Role?.Value == held.Id)
            .ToList();
        var own = Overlapping(holdings, (one, other) => one.Person == other.Person);
        return own.Count > 0 ? own : Overlapping(holdings, (_, _) => true);
    }

    private static List<RowRef> Overlapping(List<Holding> holdings, Func<Holding, Holding, bool> clash) =>
    [
        .. holdings
            .Where(holding => holdings.Any(other => !ReferenceEquals(other, holding) && other.Validity.Overlaps(holding.Validity) && clash(other, holding)))
            .Select(holding => new RowRef(RowKind.Holding, holding.Id.Value)),
    ];

    /// <returns>The relations by which the groups of a circle report within it.</returns>
    private List<RowRef> Circle(RowRef start)
    {
        var up = reports.ToLookup(report => RowRef.To(report.From), report => RowRef.To(report.To));
        var down = reports.ToLookup(report => RowRef.To(report.To), report => RowRef.To(report.From));
        var within = Reached(start, up);
        within.IntersectWith(Reached(start, down));
        return
        [
            .. reports
                .Where(report => within.Contains(RowRef.To(report.From)) && within.Contains(RowRef.To(report.To)))
                .Select(report => new RowRef(RowKind.Relation, report.Id.Value)),
        ];
    }

    private static HashSet<RowRef> Reached(RowRef from, ILookup<RowRef, RowRef> ways)
    {
        var passed = new HashSet<RowRef>();
        var left = new Stack<RowRef>([from]);
        while (left.TryPop(out var row))
        {
            foreach (var to in ways[row].Where(passed.Add))
            {
                left.Push(to);
            }
        }

        return passed;
    }
}
