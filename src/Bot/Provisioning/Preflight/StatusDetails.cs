using Samverkan.Bot.Provisioning.Applying;

namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>What only administrators see of how things are.</summary>
/// <param name="Blocked">What could not be done in <see cref="StatusFacts.Run"/>.</param>
/// <param name="Tenant">The team's; null where it is not known.</param>
internal sealed record StatusDetails(IReadOnlyList<PreflightFinding> Findings, IReadOnlyList<BlockedLine> Blocked, Guid? Tenant);
