using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Jobs;

/// <summary>What came of running a job. Its writes are of the job's partition, and done with the end or the delay of the job or not at all.</summary>
internal abstract record JobOutcome
{
    private JobOutcome(IReadOnlyList<RowWrite> writes) => Writes = writes;

    public IReadOnlyList<RowWrite> Writes { get; }

    /// <summary>The job is done and goes.</summary>
    /// <param name="Next">A job among the writes that takes over, if any.</param>
    public sealed record Done(IReadOnlyList<RowWrite> Writes, Job? Next = null) : JobOutcome(Writes);

    /// <summary>The job goes on after a while.</summary>
    /// <param name="HasProgressed">Whether it got anywhere; six times in a row that it did not, and it is given up.</param>
    public sealed record Later(TimeSpan Delay, bool HasProgressed, IReadOnlyList<RowWrite> Writes) : JobOutcome(Writes);
}
