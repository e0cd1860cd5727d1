using Samverkan.Bot.Privacy.Retention;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>Forgets what was posted once, long after anybody would post it again.</summary>
internal sealed class OnceRetention(IRowStore rows, TimeProvider time) : IRetention
{
    /// <summary>More than a year: what comes once a year is not posted twice.</summary>
    public const int Days = 400;

    private const string At = "At";

    public static RowValues Values(DateTimeOffset at) => new() { [At] = at };

    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        var first = time.GetUtcNow().AddDays(-Days);
        foreach (var partition in OutgoingKeys.Partitions)
        {
            var old = rows.QueryAsync(partition, OutgoingKeys.AllOnce, cancellationToken).Where(row => row.Values.Time(At) < first);
            await foreach (var some in old.Chunk(RowLimits.WritesInTransaction).WithCancellation(cancellationToken))
            {
                // A conflict: another instance is at it.
                await rows.WriteAsync([.. some.Select(row => new RowWrite.Delete(row.Key, row.ETag))], cancellationToken);
            }
        }
    }
}
