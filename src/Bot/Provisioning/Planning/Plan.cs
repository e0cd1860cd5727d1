namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>What is, what should be, and what there is to do about it, in the order in which it is done.</summary>
internal sealed record Plan(IReadOnlyList<PlanLine> Lines)
{
    /// <summary>What apply does.</summary>
    public IEnumerable<PlanLine> ToDo => Lines.Where(line => line.IsToDo);

    public IEnumerable<PlanLine> Blocked => Lines.Where(line => line.Action == PlanAction.Blocked);

    public IEnumerable<PlanLine> Deviations => Lines.Where(line => line.Action == PlanAction.Deviation);

    /// <summary>What the ledger gets to know although nothing is done in Graph.</summary>
    public IEnumerable<PlanLine> ToRecord => Lines.Where(line => line is { Action: PlanAction.Unchanged, Work: not null });

    /// <summary>What an approval is of: what there is to do, and what was seen when it was found out.</summary>
    public string Hash => field ??= PlanHash.Of(ToDo);
}
