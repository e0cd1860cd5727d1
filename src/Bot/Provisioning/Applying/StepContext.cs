using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>What a step is given.</summary>
/// <param name="Entry">What the ledger holds of it; intended where somebody has begun it before and may have done it.</param>
/// <param name="Channel">Graph's id of the group's channel; null before there is one.</param>
/// <param name="IntendAsync">Keeps that it is being done; comes before any request with an effect.</param>
internal sealed record StepContext(LineKey Key, LedgerEntry? Entry, string? Channel, Func<LedgerEntry, CancellationToken, Task> IntendAsync)
{
    /// <summary>Whether it was begun before, so that it has to be looked for.</summary>
    public bool IsBegun => Entry is { IsAgreed: false };

    public int Attempts => Entry?.Attempts ?? 0;
}
