using System.Runtime.CompilerServices;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Minutes.Robust;

/// <summary>The store of a process that is killed at one of its writes: before it is done, or right after, when nobody is told any more.</summary>
internal sealed class KillableRowStore(IRowStore inner) : IRowStore
{
    private int left = int.MaxValue;
    private bool isAfter;

    public bool IsDead { get; private set; }

    /// <param name="write">Which of the writes from now on, counted from 0.</param>
    public void DieAt(int write, bool after) => (left, isAfter) = (write, after);

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken)
    {
        Demand();
        return inner.FindAsync(key, cancellationToken);
    }

    public async IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Demand();
        await foreach (var row in inner.QueryAsync(partition, range, cancellationToken))
        {
            yield return row;
        }
    }

    public async Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        Demand();
        IsDead = left-- == 0;
        if (IsDead && isAfter)
        {
            await inner.WriteAsync(writes, cancellationToken);
        }

        Demand();
        return await inner.WriteAsync(writes, cancellationToken);
    }

    private void Demand()
    {
        if (IsDead)
        {
            throw new ProcessKilledException();
        }
    }
}
