using System.Runtime.CompilerServices;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>A store that goes away, hangs, or has every row in the way, for as long as it is told to.</summary>
internal sealed class UnreliableRowStore(IRowStore inner) : IRowStore
{
    private volatile TaskCompletionSource answers = Answering();
    private volatile TaskCompletionSource next = new();

    public bool IsGone { get; set; }

    public bool Conflicts { get; set; }

    public void Hang() => answers = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Answer() => answers.TrySetResult();

    /// <summary>Comes back when the store is next asked for one row.</summary>
    public Task NextFind()
    {
        next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return next.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public async Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken)
    {
        next.TrySetResult();
        await ReachAsync(cancellationToken);
        return await inner.FindAsync(key, cancellationToken);
    }

    public async IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ReachAsync(cancellationToken);
        await foreach (var row in inner.QueryAsync(partition, range, cancellationToken))
        {
            yield return row;
        }
    }

    public async Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        await ReachAsync(cancellationToken);
        return Conflicts ? new WriteOutcome.Conflict(writes[0].Key) : await inner.WriteAsync(writes, cancellationToken);
    }

    private static TaskCompletionSource Answering()
    {
        var answering = new TaskCompletionSource();
        answering.SetResult();
        return answering;
    }

    private Task ReachAsync(CancellationToken cancellationToken) =>
        IsGone ? throw new StoreUnavailableException("The store is gone.") : answers.Task.WaitAsync(cancellationToken);
}
