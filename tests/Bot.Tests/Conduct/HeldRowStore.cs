using System.Runtime.CompilerServices;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Conduct;

/// <summary>A store whose queries wait, once it is told to hold them, until they are let go.</summary>
internal sealed class HeldRowStore(IRowStore inner) : IRowStore
{
    private readonly TaskCompletionSource letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool holds;

    public void Hold() => holds = true;

    public void LetGo() => letGo.TrySetResult();

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public async IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (holds)
        {
            await letGo.Task.WaitAsync(cancellationToken);
        }

        await foreach (var row in inner.QueryAsync(partition, range, cancellationToken))
        {
            yield return row;
        }
    }

    public Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken) => inner.WriteAsync(writes, cancellationToken);
}
