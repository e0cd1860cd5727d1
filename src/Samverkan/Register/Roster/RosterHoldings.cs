using Samverkan.Register.Model;

namespace Samverkan.Register.Roster;

/// <summary>Gathers the holdings of a roster and holds each against those there are.</summary>
internal sealed class RosterHoldings
{
    private readonly Dictionary<(RoleId?, SeatId?), List<Held>> held = [];
    private readonly Dictionary<(RoleId?, SeatId?, PersonId), List<Held>> heldBy = [];
    private readonly HashSet<string> ids;
    private readonly List<Holding> added = [];
    private readonly Dictionary<HoldingId, int> rows = [];

    public RosterHoldings(RegisterContent content)
    {
        ids = [.. content.Holdings.Select(holding => holding.Id.Value)];
        foreach (var holding in content.Holdings)
        {
            Keep(new Held(holding, null));
        }
    }

    public int Unchanged { get; private set; }

    public IReadOnlyList<Holding> Added => added;

    /// <summary>The new holdings, each with the number of the row that it comes from.</summary>
    public IReadOnlyDictionary<HoldingId, int> Rows => rows;

    /// <param name="places">How many may hold at the same time; null where it is not known.</param>
    public void Add(RosterRow row, Holding holding, int? places, ICollection<FileFinding> findings)
    {
        var own = heldBy.GetValueOrDefault((holding.Role, holding.Seat, holding.Person), []);
        if (own.Any(other => other.Row is null && other.Holding.Validity == holding.Validity))
        {
            Unchanged++;
            return;
        }

        if (Overlapping(own, holding, 1) is [var same, ..])
        {
            findings.Add(Overlap(row, holding, same));
        }
        else if (places is { } most && Overlapping(held.GetValueOrDefault((holding.Role, holding.Seat), []), holding, most) is var others && others.Count >= most)
        {
            findings.Add(Overlap(row, holding, others[0]));
        }

        var kept = holding with { Id = new HoldingId(RosterIds.Free(holding.Id.Value, ids.Contains)) };
        ids.Add(kept.Id.Value);
        added.Add(kept);
        rows.Add(kept.Id, row.Number);
        Keep(new Held(kept, row.Number));
    }

    private void Keep(Held one)
    {
        var (role, seat, person) = (one.Holding.Role, one.Holding.Seat, one.Holding.Person);
        held.TryAdd((role, seat), []);
        held[(role, seat)].Add(one);
        heldBy.TryAdd((role, seat, person), []);
        heldBy[(role, seat, person)].Add(one);
    }

    private static List<Held> Overlapping(List<Held> others, Holding holding, int most) =>
        [.. others.Where(other => other.Holding.Validity.Overlaps(holding.Validity)).Take(most)];

    private static FileFinding Overlap(RosterRow row, Holding holding, Held other) => row.Finding(
        RosterColumn.From,
        RosterMessages.Overlaps(holding.Seat?.Value ?? holding.Role?.Value ?? "", other.Row),
        RosterMessages.EndEarlier);

    /// <param name="Row">The row of the roster; null for a holding of the register.</param>
    private sealed record Held(Holding Holding, int? Row);
}
