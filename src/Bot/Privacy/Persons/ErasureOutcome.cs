using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>What came of erasing a person: a closed set.</summary>
internal abstract record ErasureOutcome
{
    private ErasureOutcome()
    {
    }

    /// <param name="SharedNames">Names that somebody else in the register has: texts that mention them are as they were.</param>
    public sealed record Erased(IReadOnlyList<string> SharedNames) : ErasureOutcome;

    /// <summary>Something is left for somebody to mend, and the erasure to be run again.</summary>
    /// <param name="Rows">Where; empty when only the store's own file could not be written anew.</param>
    public sealed record Remains(IReadOnlyList<RowKey> Rows) : ErasureOutcome;

    public sealed record NoSuchPerson : ErasureOutcome;

    /// <summary>Others wrote the register each time. Nothing is erased yet.</summary>
    public sealed record Overtaken : ErasureOutcome;
}
