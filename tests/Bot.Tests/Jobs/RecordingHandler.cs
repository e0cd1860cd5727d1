using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Jobs;

/// <summary>Does what a test says, and counts.</summary>
internal sealed class RecordingHandler : IJobHandler
{
    private int runs;

    public string Kind => "test";

    public int Runs => runs;

    public Func<Job, Task<JobOutcome>> Act { get; set; } = _ => Task.FromResult<JobOutcome>(new JobOutcome.Done([]));

    /// <summary>The effect of a job, as a row that can be there only once.</summary>
    public static RowWrite Effect(Job job) => new RowWrite.Insert(job.TargetKey, []);

    public Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref runs);
        return Act(job);
    }
}
