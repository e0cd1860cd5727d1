using Samverkan.Bot.Jobs;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Works at the approved runs, a minute at a time.</summary>
internal sealed class ApplyJob(Lazy<Applier> applier, RunCards cards, TimeProvider time) : IJobHandler
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    public string Kind => RunJobs.Kind;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        var end = await applier.Value.ContinueAsync(Budget, cards, cancellationToken);
        switch (end)
        {
            case SliceEnd.Busy busy:
                var wait = busy.Until - time.GetUtcNow();
                return new JobOutcome.Later(wait > Look ? wait : Look, HasProgressed: true, []);
            case SliceEnd.More more:
                return new JobOutcome.Later(more.After, HasProgressed: true, []);
            case SliceEnd.Finished finished:
                await cards.FinishedAsync(finished.Run, cancellationToken);
                return new JobOutcome.Later(TimeSpan.Zero, HasProgressed: true, []);
            default:
                return new JobOutcome.Done([]);
        }
    }
}
