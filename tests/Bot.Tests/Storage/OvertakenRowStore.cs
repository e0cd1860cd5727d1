using System.Runtime.CompilerServices;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>A reader that something happens to, once, in the middle of a query.</summary>
internal sealed class OvertakenRowStore(IRowStore inner, Func<Task> meanwhile) : IRowStore
{
    private bool happened;

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public async IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in inner.QueryAsync(partition, range, cancellationToken))
        {
            yield return row;
            if (!happened)
            {
                happened = true;
                await meanwhile();
            }
        }
    }

    public Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken) => inner.WriteAsync(writes, cancellationToken);
}
