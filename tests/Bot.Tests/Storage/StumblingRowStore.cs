using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>A store that does not answer every third large transaction, but for the first.</summary>
/// <param name="repliesLost">Whether it was done all the same.</param>
internal sealed class StumblingRowStore(IRowStore inner, bool repliesLost) : IRowStore
{
    private const int Large = 20;
    private const int Every = 3;

    private int large;

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, CancellationToken cancellationToken) => inner.QueryAsync(partition, range, cancellationToken);

    public async Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        if (writes.Count < Large || ++large % Every != 0)
        {
            return await inner.WriteAsync(writes, cancellationToken);
        }

        if (repliesLost)
        {
            await inner.WriteAsync(writes, cancellationToken);
        }

        throw new StoreUnavailableException("It stumbles.");
    }
}
