using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>One line of a plan.</summary>
/// <param name="What">The thing and what is done with it, in words.</param>
internal sealed record PlanLine(LineKey Key, PlanAction Action, Localized What)
{
    public Localized? Why { get; init; }

    /// <summary>What somebody has to do about it.</summary>
    public Localized? Remedy { get; init; }

    /// <summary>The permission that is missing, by Graph's name.</summary>
    public string? Permission { get; init; }

    /// <summary>What apply does; for a deviation, what mends it. Of an unchanged line: what the ledger gets to know by the way.</summary>
    public Work? Work { get; init; }

    /// <summary>Of a deviation: what the ledger holds once it is accepted.</summary>
    public LedgerEntry? Accepted { get; init; }

    /// <summary>Of a line that a channel of the same name blocks: that channel, which may be taken over.</summary>
    public Adoption? Adoption { get; init; }

    /// <summary>What is done along with it: what belongs in a channel that is made again.</summary>
    public IReadOnlyList<PlanLine> With { get; init; } = [];

    /// <summary>Whom the line names; null for nobody, and where the register knows nobody of that name.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Never done without having been asked for: a change of a name.</summary>
    public bool Asks { get; init; }

    public bool IsToDo => Action is PlanAction.Create or PlanAction.Change;
}
