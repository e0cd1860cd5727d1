using System.Runtime.CompilerServices;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Keeping.Proposals;

/// <summary>The store of a process that is killed: from when it is told to, so many writes get through, and then no call at all.</summary>
internal sealed class MortalRowStore(IRowStore inner) : IRowStore
{
    private const int Immortal = int.MaxValue;
    private readonly TaskCompletionSource<bool> dead = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int left = Immortal;

    public Task<bool> Dead => dead.Task;

    public void DieAfter(int writes) => Volatile.Write(ref left, writes);

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
        // The audit of reads is written behind the turns, at any time, and may be lost.
        if (writes[0].Key.Partition.StartsWith("audit/", StringComparison.Ordinal))
        {
            return inner.WriteAsync(writes, cancellationToken);
        }

        if (Volatile.Read(ref left) != Immortal && Interlocked.Decrement(ref left) < 0)
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
