using Samverkan.Register.Model;

namespace Samverkan.Register.Roster;

/// <summary>Gathers the holdings of a roster and holds each against those there are.</summary>
internal sealed class RosterHoldings(RegisterContent content)
{
    private readonly ILookup<(RoleId?, SeatId?), Holding> present = content.Holdings.ToLookup(holding => (holding.Role, holding.Seat));
    private readonly Dictionary<(RoleId?, SeatId?), List<(Holding Holding, int Row)>> added = [];
    private readonly HashSet<string> ids = [.. content.Holdings.Select(holding => holding.Id.Value)];

    public int Unchanged { get; private set; }

    public IReadOnlyList<Holding> Added => [.. added.Values.SelectMany(holdings => holdings).OrderBy(pair => pair.Row).Select(pair => pair.Holding)];

    /// <param name="places">How many may hold at the same time; null where it is not known.</param>
    public void Add(RosterRow row, Holding holding, int? places, ICollection<FileFinding> findings)
    {
        var key = (holding.Role, holding.Seat);
        if (present[key].Any(other => other.Person == holding.Person && other.Validity == holding.Validity))
        {
            Unchanged++;
            return;
        }

        added.TryAdd(key, []);
        List<(Holding Holding, int? Row)> others =
        [
            .. present[key].Select(other => (other, (int?)null)),
            .. added[key].Select(other => (other.Holding, (int?)other.Row)),
        ];
        others.RemoveAll(other => !other.Holding.Validity.Overlaps(holding.Validity));
        var held = holding.Seat?.Value ?? holding.Role?.Value ?? "";
        if (others.Where(other => other.Holding.Person == holding.Person).Take(1).ToList() is [var same])
        {
            findings.Add(row.Finding(RosterColumn.From, RosterMessages.Overlaps(held, same.Row), RosterMessages.EndEarlier));
        }
        else if (places is { } most && others.Count >= most)
        {
            findings.Add(row.Finding(RosterColumn.From, RosterMessages.Overlaps(held, others[0].Row), RosterMessages.EndEarlier));
        }

        added[key].Add((holding with { Id = new HoldingId(Free(holding.Id.Value)) }, row.Number));
    }

    private string Free(string id)
    {
        var free = id;
        for (var number = 2; !ids.Add(free); number++)
        {
            free = $"{id}-{number}";
        }

        return free;
    }
}
