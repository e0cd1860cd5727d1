namespace Samverkan.Bot.Keeping.Proposals;

/// <param name="By">The key of who decided.</param>
/// <param name="Words">What he or she said to the proposer.</param>
internal sealed record ProposalDecision(ProposalState State, string By, DateTimeOffset At, string? Words);
