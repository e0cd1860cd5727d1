namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>What came of keeping a proposal: a closed set.</summary>
internal abstract record AddOutcome
{
    private AddOutcome()
    {
    }

    public sealed record Added : AddOutcome;

    /// <summary>The same was proposed before, by the same person or by the same click.</summary>
    public sealed record ThereAlready(Proposal Proposal) : AddOutcome;

    /// <summary>Too many of the same person's wait for somebody to decide.</summary>
    public sealed record TooMany : AddOutcome;
}
