using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Provisioning;

/// <summary>A store that a dead process reaches no more.</summary>
internal sealed class MortalRowStore(IRowStore rows) : IRowStore
{
    public bool IsDead { get; set; }

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken)
    {
        Demand();
        return rows.FindAsync(key, cancellationToken);
    }

    public IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, CancellationToken cancellationToken)
    {
        Demand();
        return rows.QueryAsync(partition, range, cancellationToken);
    }

    public Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        Demand();
        return rows.WriteAsync(writes, cancellationToken);
    }

    private void Demand()
    {
        if (IsDead)
        {
            throw new StoreUnavailableException("The process is dead.");
        }
    }
}
