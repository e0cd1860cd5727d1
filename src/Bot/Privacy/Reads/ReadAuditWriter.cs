using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Privacy.Reads;

/// <summary>
/// Writes the reads behind the turns, in batches, and what is left when the host stops; deletes the old ones once a day. While the store
/// is away they stay in memory.
/// </summary>
internal sealed partial class ReadAuditWriter(ReadInbox inbox, ReadAudit audit, ReadRetention retention, TimeProvider time, ILogger<ReadAuditWriter> logger) : BackgroundService
{
    /// <summary>A crash loses at most 5 seconds of reads; the rest is for the writing.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>Once a day is enough, but a store that was away then is asked again the same day.</summary>
    private static readonly TimeSpan RetentionInterval = TimeSpan.FromHours(1);

    // The oldest, whose keys are given: they are written again under the same when it is not known whether they were.
    private readonly Queue<(DateOnly Day, IReadOnlyList<RowWrite> Batch)> begun = [];
    private bool isAway;
    private DateOnly? clearedOn;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!await TryWriteAsync(cancellationToken))
        {
            Log.LeftBehind(logger, begun.Sum(left => left.Batch.Count) + inbox.Take(ReadInbox.Capacity).Count);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        RegularLook.EveryAsync(Interval, time, TryWriteAsync, stoppingToken),
        RegularLook.EveryAsync(RetentionInterval, time, TryClearAsync, stoppingToken));

    private async Task<bool> TryWriteAsync(CancellationToken cancellationToken)
    {
        if (inbox.TakeLost() is > 0 and var lost)
        {
            Log.Lost(logger, lost);
        }

        try
        {
            while (Begin())
            {
                var (day, batch) = begun.Peek();
                await audit.WriteAsync(day, batch, cancellationToken);
                begun.Dequeue();
            }

            isAway = false;
            return true;
        }
        catch (StoreUnavailableException exception)
        {
            if (!isAway)
            {
                Log.Away(logger, exception);
            }

            isAway = true;
            return false;
        }
    }

    private bool Begin()
    {
        if (begun.Count == 0)
        {
            foreach (var day in inbox.Take(RowLimits.WritesInTransaction).GroupBy(read => ReadKeys.DayOf(read.At)))
            {
                foreach (var batch in Batches.Of(day.SelectMany(ReadRows.Inserts)))
                {
                    begun.Enqueue((day.Key, batch));
                }
            }
        }

        return begun.Count > 0;
    }

    private async Task<bool> TryClearAsync(CancellationToken cancellationToken)
    {
        var today = ReadKeys.DayOf(time.GetUtcNow());
        if (clearedOn == today)
        {
            return true;
        }

        try
        {
            await retention.ClearAsync(cancellationToken);
            clearedOn = today;
            return true;
        }
        catch (StoreUnavailableException exception)
        {
            Log.NotDeleted(logger, exception);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(150, LogLevel.Warning, "The audit of reads cannot be written; it is kept in memory until the store is back.")]
        public static partial void Away(ILogger logger, Exception exception);

        [LoggerMessage(151, LogLevel.Error, "The store was away too long: the {Count} oldest reads are missing in the audit.")]
        public static partial void Lost(ILogger logger, int count);

        [LoggerMessage(153, LogLevel.Warning, "Old days of the audit of reads could not be deleted; trying again in an hour.")]
        public static partial void NotDeleted(ILogger logger, Exception exception);

        [LoggerMessage(154, LogLevel.Error, "The store is away and the host stops: {Count} reads are missing in the audit.")]
        public static partial void LeftBehind(ILogger logger, int count);
    }
}
