using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;

namespace Samverkan.Bot.Cli.Plans;

/// <summary>How many lines of a plan there are of each kind; a remark that nothing is kept of is no line.</summary>
internal sealed record PlanCounts(int Create, int Change, int Unchanged, int Blocked, int Deviation)
{
    public static PlanCounts Of(Plan plan)
    {
        int Count(PlanAction action) => plan.Lines.Count(line => line.Action == action);

        return new PlanCounts(
            Count(PlanAction.Create),
            Count(PlanAction.Change),
            plan.Lines.Count(line => line is { Action: PlanAction.Unchanged, Key: not LineKey.Note }),
            Count(PlanAction.Blocked),
            Count(PlanAction.Deviation));
    }
}
