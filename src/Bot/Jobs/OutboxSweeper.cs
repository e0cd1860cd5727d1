using Samverkan.Bot.Conversation;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Jobs;

/// <summary>
/// Announces the jobs that were written and then forgotten: a process died, or the queue was away, between the transaction and the
/// announcement. A message too many does no harm; one too few would.
/// </summary>
internal sealed partial class OutboxSweeper(
    IRowStore rows, JobAnnouncer announcer, IEnumerable<JobPartition> partitions, TimeProvider time, ILogger<OutboxSweeper> logger) : BackgroundService
{
    private const int MostRemembered = 20_000;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    /// <summary>How long a job that is due may take to be begun before it counts as forgotten.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // A long queue must not grow longer by being swept.
    private readonly RecentEntries<JobAddress, bool> swept = new(MostRemembered, TimeSpan.FromMinutes(5), time);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RegularLook.EveryAsync(Interval, time, SweepAsync, stoppingToken);

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Several kinds of jobs may share one.
            foreach (var partition in partitions.Distinct())
            {
                await foreach (var row in rows.QueryAsync(partition.Name, JobRows.Range, cancellationToken))
                {
                    await AnnounceForgottenAsync(row, cancellationToken);
                }
            }
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.Unavailable(logger, unavailable);
        }
    }

    private async Task AnnounceForgottenAsync(Row row, CancellationToken cancellationToken)
    {
        Job job;
        try
        {
            job = JobRows.Of(row).Job;
        }
        catch (InvalidDataException unreadable)
        {
            Log.Unreadable(logger, unreadable);
            return;
        }

        var begin = job.ClaimedUntil > job.Due ? job.ClaimedUntil : job.Due;
        if (!job.IsPoisoned && time.GetUtcNow() - begin > Patience && swept.TryAdd(job.Address, true))
        {
            Log.Forgotten(logger, job.Address.Id, job.Kind);
            await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(330, LogLevel.Information, "Job {Job} of kind {Kind} was not on the queue; it is now.")]
        public static partial void Forgotten(ILogger logger, string job, string kind);

        [LoggerMessage(332, LogLevel.Error, "A job was not written by this program; it is passed over.")]
        public static partial void Unreadable(ILogger logger, Exception unreadable);

        [LoggerMessage(331, LogLevel.Warning, "The store is away; forgotten jobs are looked for later.")]
        public static partial void Unavailable(ILogger logger, Exception unavailable);
    }
}
