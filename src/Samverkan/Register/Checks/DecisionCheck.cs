using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>Holdings without a decision behind them.</summary>
internal static class DecisionCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register) =>
        register.Content.Holdings.Where(holding => !register.HasEnded(holding) && string.IsNullOrWhiteSpace(holding.Decision)).Select(WithoutDecision);

    private static Finding WithoutDecision(Holding holding) => new(
        FindingKind.HoldingWithoutDecision,
        FindingSeverity.Note,
        [new RowRef(RowKind.Holding, holding.Id.Value)],
        new Localized($"Innehavet {holding.Id} ({holding.Seat?.Value ?? holding.Role?.Value}) har inget beslut bakom sig.", $"The holding {holding.Id} ({holding.Seat?.Value ?? holding.Role?.Value}) has no decision behind it."),
        Remedies.AddDecision);
}
