using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Minutes.Robust;

/// <summary>Lets somebody else do something right before the next row of a kind is written.</summary>
/// <param name="prefix">How the keys of such rows begin.</param>
internal sealed class InterruptedRowStore(IRowStore inner, string prefix) : IRowStore
{
    private Func<Task>? meanwhile;

    public void Interrupt(Func<Task> act) => meanwhile = act;

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, CancellationToken cancellationToken) => inner.QueryAsync(partition, range, cancellationToken);

    public async Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        if (writes.Any(write => write.Key.Row.StartsWith(prefix, StringComparison.Ordinal)) && Interlocked.Exchange(ref meanwhile, null) is { } act)
        {
            await act();
        }

        return await inner.WriteAsync(writes, cancellationToken);
    }
}
