using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Privacy;

/// <summary>A store that is away when it is told to, and can do what it is asked without saying so.</summary>
internal sealed class UnsteadyRowStore(IRowStore inner) : IRowStore
{
    public bool IsAway { get; set; }

    /// <summary>The next writing is done, and not acknowledged.</summary>
    public bool LosesReply { get; set; }

    public int Writes { get; private set; }

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken) => IsAway ? throw Away() : inner.FindAsync(key, cancellationToken);

    public IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, CancellationToken cancellationToken) =>
        IsAway ? throw Away() : inner.QueryAsync(partition, range, cancellationToken);

    public async Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        Writes++;
        if (IsAway)
        {
            throw Away();
        }

        var outcome = await inner.WriteAsync(writes, cancellationToken);
        if (LosesReply)
        {
            LosesReply = false;
            throw Away();
        }

        return outcome;
    }

    private static StoreUnavailableException Away() => new("The store is away.");
}
