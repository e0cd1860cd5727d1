using Samverkan.Bot.Provisioning.Applying;

namespace Samverkan.Bot.Cli.Plans;

/// <summary>What came of runs.</summary>
/// <param name="Done">How many lines are done, those that only the ledger gets to know counted too.</param>
/// <param name="Blocked">What could not be done.</param>
internal sealed record RunEnd(int Done, IReadOnlyList<BlockedLine> Blocked);
