using System.Collections.Frozen;
using System.Diagnostics;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Queues;
using Samverkan.Bot.Telemetry;

namespace Samverkan.Bot.Jobs;

/// <summary>
/// Runs the job that a message addresses: claims it, lets its handler work, and settles it. Deliveries are counted on the job itself, so
/// that progress can start the count anew whatever queue it is.
/// </summary>
internal sealed partial class JobRunner(
    IRowStore rows, WorkQueues queues, JobAnnouncer announcer, IEnumerable<IJobHandler> handlers, Metrics metrics, TimeProvider time, ILogger<JobRunner> logger)
{
    /// <summary>How long one run may take; then the message comes back and another may begin.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The sixth delivery without progress is one too many.</summary>
    public const int MostDeliveries = 5;

    private readonly FrozenDictionary<string, IJobHandler> handlers = handlers.ToFrozenDictionary(handler => handler.Kind);

    /// <exception cref="StoreUnavailableException">The store went away; the message comes back.</exception>
    public async Task RunAsync(QueuedMessage message, CancellationToken cancellationToken)
    {
        if (JobAddress.Parse(message.Text) is not { } address)
        {
            Log.Unreadable(logger, message.Id);
            await queues.Jobs.CompleteAsync(message, cancellationToken);
            return;
        }

        // Done already, given up, or put off: whatever still has to happen has a message of its own, or the sweeper finds it.
        if (await FindAsync(address, cancellationToken) is not { } stored || stored.Job.IsPoisoned || stored.Job.Due > time.GetUtcNow())
        {
            await queues.Jobs.CompleteAsync(message, cancellationToken);
            return;
        }

        // Somebody is at it. Should they die, this message comes back.
        if (stored.Job.ClaimedUntil > time.GetUtcNow())
        {
            return;
        }

        if (stored.Job.Deliveries >= MostDeliveries)
        {
            await GiveUpAsync(stored, cancellationToken);
            await queues.Jobs.CompleteAsync(message, cancellationToken);
        }
        else if (await ClaimAsync(stored, cancellationToken) is { } claimed && await RunAsync(claimed, cancellationToken))
        {
            await queues.Jobs.CompleteAsync(message, cancellationToken);
        }
    }

    private async Task<StoredJob?> FindAsync(JobAddress address, CancellationToken cancellationToken) =>
        await rows.FindAsync(JobRows.Key(address), cancellationToken) is { } row ? JobRows.Of(row) : null;

    /// <returns>Null when somebody else was quicker.</returns>
    private async Task<StoredJob?> ClaimAsync(StoredJob stored, CancellationToken cancellationToken)
    {
        var claim = stored.Job with { Deliveries = stored.Job.Deliveries + 1, ClaimedUntil = time.GetUtcNow() + Longest };
        return await rows.WriteAsync(JobRows.Replace(stored, claim), cancellationToken) is WriteOutcome.Written { ETags: [{ } etag] } ? new StoredJob(claim, etag) : null;
    }

    /// <returns>Whether the message has served.</returns>
    private async Task<bool> RunAsync(StoredJob claimed, CancellationToken cancellationToken)
    {
        if (!handlers.TryGetValue(claimed.Job.Kind, out var handler))
        {
            Log.NoHandler(logger, claimed.Job.Address.Id, claimed.Job.Kind);
            return false;
        }

        using var span = Tracing.Source.StartActivity("job");
        span?.SetTag("samverkan.job.kind", claimed.Job.Kind).SetTag("samverkan.job.delivery", claimed.Job.Deliveries);
        try
        {
            return await SettleAsync(claimed, await handler.RunAsync(claimed.Job, cancellationToken), cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            span?.SetStatus(ActivityStatusCode.Error);
            Log.Failed(logger, claimed.Job.Address.Id, claimed.Job.Kind, claimed.Job.Deliveries, LoggedFault.Of(error));
            return false;
        }
    }

    private async Task<bool> SettleAsync(StoredJob claimed, JobOutcome outcome, CancellationToken cancellationToken)
    {
        var settled = outcome switch
        {
            JobOutcome.Done => JobRows.Delete(claimed),
            JobOutcome.Later later => JobRows.Replace(claimed, PutOff(claimed.Job, later)),
            _ => throw new NotSupportedException($"No end of a job for {outcome.GetType().Name}."),
        };
        if (await rows.WriteAsync([.. outcome.Writes, settled], cancellationToken) is not WriteOutcome.Written)
        {
            Log.Overtaken(logger, claimed.Job.Address.Id, claimed.Job.Kind);
            return false;
        }

        switch (outcome)
        {
            case JobOutcome.Later { Delay: var delay }: await announcer.AnnounceAsync(claimed.Job.Address, delay, cancellationToken); break;
            case JobOutcome.Done { Next: { } next }: await announcer.AnnounceAsync(next.Address, next.Due - time.GetUtcNow(), cancellationToken); break;
        }

        return true;
    }

    private Job PutOff(Job job, JobOutcome.Later later) => job with
    {
        Due = time.GetUtcNow() + later.Delay,
        ClaimedUntil = DateTimeOffset.UnixEpoch,
        Deliveries = later.HasProgressed ? 0 : job.Deliveries,
    };

    // First the queue, then the mark: a process that dies between tells the operator twice rather than never.
    private async Task GiveUpAsync(StoredJob stored, CancellationToken cancellationToken)
    {
        await queues.Poison.SendAsync(stored.Job.Address.ToString(), TimeSpan.Zero, cancellationToken);
        await rows.WriteAsync(JobRows.Replace(stored, stored.Job with { IsPoisoned = true }), cancellationToken);
        metrics.JobPoisoned();
        Log.GivenUp(logger, stored.Job.Address.Id, stored.Job.Kind, stored.Job.Deliveries);
    }

    private static partial class Log
    {
        [LoggerMessage(310, LogLevel.Error, "A message of the job queue addresses no job ({Message}).")]
        public static partial void Unreadable(ILogger logger, string message);

        [LoggerMessage(311, LogLevel.Warning, "Job {Job} of kind {Kind} failed, delivery {Delivery}; it is begun again later.")]
        public static partial void Failed(ILogger logger, string job, string kind, int delivery, Exception error);

        [LoggerMessage(312, LogLevel.Information, "Job {Job} of kind {Kind} was changed by somebody else meanwhile; it is looked at again.")]
        public static partial void Overtaken(ILogger logger, string job, string kind);

        [LoggerMessage(314, LogLevel.Warning, "Job {Job} is of kind {Kind}, which this version does not know; another may.")]
        public static partial void NoHandler(ILogger logger, string job, string kind);

        [LoggerMessage(313, LogLevel.Error, "ALERT: job {Job} of kind {Kind} is given up after {Deliveries} deliveries without progress; it is in the poison queue.")]
        public static partial void GivenUp(ILogger logger, string job, string kind, int deliveries);
    }
}
