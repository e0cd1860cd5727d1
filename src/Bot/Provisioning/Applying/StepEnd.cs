using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>What came of one step: a closed set.</summary>
internal abstract record StepEnd
{
    private StepEnd()
    {
    }

    /// <param name="Then">What the ledger holds from now on; null to hold nothing of it.</param>
    public sealed record Done(LedgerEntry? Then) : StepEnd;

    /// <summary>Graph took it, and the next list has to show it.</summary>
    public sealed record ToVerify(LedgerEntry Then) : StepEnd;

    /// <param name="Permission">The permission that is missing, by Graph's name.</param>
    /// <param name="Then">What the ledger holds all the same; null for what it held before the step.</param>
    /// <param name="Stays">Whether it was done after all is not known: that it was begun stays in the ledger.</param>
    public sealed record Blocked(Localized Why, Localized Remedy, string? Permission, LedgerEntry? Then = null, bool Stays = false) : StepEnd;

    /// <summary>Not yet; whether it was done is for the ledger to say.</summary>
    public sealed record Again(TimeSpan After) : StepEnd;
}
