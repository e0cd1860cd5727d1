using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>A writer that is held up before the transaction that makes its rows the register.</summary>
internal sealed class SlowRowStore(IRowStore inner, Func<Task> beforeLast) : IRowStore
{
    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, CancellationToken cancellationToken) => inner.QueryAsync(partition, range, cancellationToken);

    public async Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        if (writes.Any(write => write.Key.Row == "head"))
        {
            await beforeLast();
        }

        return await inner.WriteAsync(writes, cancellationToken);
    }
}
