using System.Runtime.CompilerServices;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Outbound;

/// <summary>The store of a process that is killed: after some writes of messages that wait, no call of it gets through any more.</summary>
internal sealed class DyingRowStore(IRowStore inner, int survive) : IRowStore
{
    private readonly TaskCompletionSource<bool> dead = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int writes;

    public Task<bool> Dead => dead.Task;

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken)
    {
        Live();
        return inner.FindAsync(key, cancellationToken);
    }

    public async IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Live();
        await foreach (var row in inner.QueryAsync(partition, range, cancellationToken))
        {
            yield return row;
        }
    }

    public Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        if (writes[0].Key.Partition.StartsWith("outgoing/", StringComparison.Ordinal) && Interlocked.Increment(ref this.writes) > survive)
        {
            dead.TrySetResult(true);
        }

        Live();
        return inner.WriteAsync(writes, cancellationToken);
    }

    private void Live()
    {
        if (dead.Task.IsCompleted)
        {
            throw new ProcessKilledException();
        }
    }
}
