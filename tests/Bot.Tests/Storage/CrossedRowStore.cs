using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>Two look for a row before it is there, and only then does the first go on; the second does when the row is written.</summary>
/// <param name="prefix">How the keys of such rows begin.</param>
internal sealed class CrossedRowStore(IRowStore inner, string prefix) : IRowStore
{
    private readonly TaskCompletionSource bothLooked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int looked;

    public async Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken)
    {
        var row = await inner.FindAsync(key, cancellationToken);
        if (row is null && IsMeant(key))
        {
            switch (Interlocked.Increment(ref looked))
            {
                case 1:
                    await bothLooked.Task;
                    break;
                case 2:
                    bothLooked.SetResult();
                    await written.Task;
                    break;
            }
        }

        return row;
    }

    public IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, CancellationToken cancellationToken) => inner.QueryAsync(partition, range, cancellationToken);

    public async Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        var outcome = await inner.WriteAsync(writes, cancellationToken);
        if (outcome is WriteOutcome.Written && writes.Any(write => IsMeant(write.Key)))
        {
            written.TrySetResult();
        }

        return outcome;
    }

    private bool IsMeant(RowKey key) => key.Row.StartsWith(prefix, StringComparison.Ordinal);
}
