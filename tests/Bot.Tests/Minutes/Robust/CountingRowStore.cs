using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Minutes.Robust;

/// <summary>Counts the queries of a store.</summary>
internal sealed class CountingRowStore(IRowStore inner) : IRowStore
{
    private int queries;

    public int Queries => queries;

    public void Reset() => queries = 0;

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref queries);
        return inner.QueryAsync(partition, range, cancellationToken);
    }

    public Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken) => inner.WriteAsync(writes, cancellationToken);
}
