using Samverkan.Register.Edits;

namespace Samverkan.Register.Acts;

/// <summary>What would come of an act: a closed set.</summary>
public abstract record ActOutcome
{
    private ActOutcome()
    {
    }

    /// <param name="Edits">At least one.</param>
    public sealed record Planned(IReadOnlyList<RowEdit> Edits, RegisterContent Result) : ActOutcome;

    /// <summary>All is so already.</summary>
    public sealed record Nothing : ActOutcome;

    /// <param name="Problems">At least one.</param>
    public sealed record Refused(IReadOnlyList<ActProblem> Problems) : ActOutcome;
}
