using Microsoft.Extensions.Options;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Privacy.Reads;

/// <summary>Deletes the days of the audit of reads whose time is up. Any number of instances may do it at once.</summary>
internal sealed partial class ReadRetention(IRowStore rows, IOptions<RetentionOptions> options, TimeProvider time, ILogger<ReadRetention> logger)
{
    private readonly int days = options.Value.ReadAuditDays.GetValueOrDefault();

    /// <exception cref="StoreUnavailableException">The store cannot be used; what is left is deleted the next time.</exception>
    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        var first = ReadKeys.DayOf(time.GetUtcNow()).AddDays(-days);
        await foreach (var day in rows.QueryAsync(ReadKeys.Days, ReadKeys.Before(first), cancellationToken))
        {
            if (await DeleteAsync(ReadKeys.Reads(ReadKeys.DayOf(day.Key)), cancellationToken)
                && await rows.WriteAsync(new RowWrite.Delete(day.Key, day.ETag), cancellationToken) is WriteOutcome.Written)
            {
                Log.Deleted(logger, ReadKeys.DayOf(day.Key));
            }
        }
    }

    /// <returns>False when another instance is at it.</returns>
    private async Task<bool> DeleteAsync(string partition, CancellationToken cancellationToken)
    {
        await foreach (var some in rows.QueryAsync(partition, RowRange.All, cancellationToken).Chunk(RowLimits.WritesInTransaction))
        {
            if (await rows.WriteAsync([.. some.Select(row => new RowWrite.Delete(row.Key, row.ETag))], cancellationToken) is not WriteOutcome.Written)
            {
                return false;
            }
        }

        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(152, LogLevel.Information, "The audit of reads of {Day} was deleted: its time is up.")]
        public static partial void Deleted(ILogger logger, DateOnly day);
    }
}
