using Samverkan.Bot.Jobs;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Works at the approved runs, a minute at a time. Where the host stops it lets go at once: another, or the next start, goes on.</summary>
internal sealed class ApplyJob(Lazy<Applier> applier, RunCards cards, IHostApplicationLifetime lifetime, TimeProvider time) : IJobHandler
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    public string Kind => RunJobs.Kind;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        try
        {
            return await OutcomeAsync(await applier.Value.ContinueAsync(Budget, cards, stop.Token), cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new JobOutcome.Later(TimeSpan.Zero, HasProgressed: true, []);
        }
    }

    private async Task<JobOutcome> OutcomeAsync(SliceEnd end, CancellationToken cancellationToken)
    {
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
