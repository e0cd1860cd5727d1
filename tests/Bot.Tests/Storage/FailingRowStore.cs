using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>A process that dies: after some writes no call gets through any more.</summary>
/// <param name="survive">How many transactions reach the store.</param>
/// <param name="lastReplyLost">Whether one more is done, and its outcome never heard of.</param>
internal sealed class FailingRowStore(IRowStore inner, int survive, bool lastReplyLost = false) : IRowStore
{
    private int writes;

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, CancellationToken cancellationToken) => inner.QueryAsync(partition, range, cancellationToken);

    public async Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        var number = this.writes++;
        if (number < survive)
        {
            return await inner.WriteAsync(writes, cancellationToken);
        }

        if (number == survive && lastReplyLost)
        {
            await inner.WriteAsync(writes, cancellationToken);
        }

        throw new ProcessKilledException();
    }
}
