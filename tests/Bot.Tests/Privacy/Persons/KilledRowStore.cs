using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Privacy.Persons;

/// <summary>The store of a process that is killed after some writes: no further one gets through.</summary>
internal sealed class KilledRowStore(IRowStore inner, int survive) : IRowStore
{
    private int writes;

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, CancellationToken cancellationToken) => inner.QueryAsync(partition, range, cancellationToken);

    public Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken) =>
        this.writes++ < survive ? inner.WriteAsync(writes, cancellationToken) : throw new ProcessKilledException();
}
