using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;

namespace Samverkan.Bot.Provisioning.Chat;

/// <summary>Which lines a part has.</summary>
internal static class PlanParts
{
    public static IReadOnlyList<PlanLine> Of(Plan plan, PlanPart part) => [.. plan.Lines.Where(line => part switch
    {
        PlanPart.New => line.Action == PlanAction.Create,
        PlanPart.Changed => line.Action == PlanAction.Change,
        PlanPart.Blocked => line.Action == PlanAction.Blocked,
        _ => IsUndated(line),
    })];

    public static bool IsUndated(PlanLine line) => line is { Key: LineKey.Note, Action: PlanAction.Unchanged };
}
