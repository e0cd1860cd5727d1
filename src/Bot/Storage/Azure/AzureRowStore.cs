using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace Samverkan.Bot.Storage.Azure;

/// <summary>
/// The row store in one table of Azure Tables. The SDK sends a write again when it hears nothing of it; so each transaction leaves an id in its rows,
/// and when a repeated one is refused that id tells whether the first one was done. Where it cannot tell, the outcome is unknown, never a conflict.
/// </summary>
internal sealed class AzureRowStore(TableClient table) : IRowStore
{
    private readonly AzureCalls calls = new(table.Uri, token => table.CreateIfNotExistsAsync(token), "TableNotFound");

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken)
    {
        var keys = AzureRow.Keys(key);
        return calls.RunAsync(
            async token =>
            {
                var found = await table.GetEntityIfExistsAsync<TableEntity>(keys.PartitionKey, keys.RowKey, cancellationToken: token);
                return found is { HasValue: true, Value: { } entity } ? AzureRow.Read(entity) : null;
            },
            cancellationToken);
    }

    public async IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = Filter(partition, range);
        string? next = null;
        do
        {
            (var rows, next) = await calls.RunAsync(token => PageAsync(filter, next, token), cancellationToken);
            foreach (var row in rows)
            {
                yield return row;
            }
        }
        while (next is not null);
    }

    public Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        RowLimits.Check(writes);
        return calls.RunAsync(token => WriteAsync(new AzureTransaction(table, writes), token), cancellationToken);
    }

    private static async Task<WriteOutcome> WriteAsync(AzureTransaction transaction, CancellationToken cancellationToken)
    {
        var attempts = new AttemptCounter.Attempts();
        try
        {
            using (AttemptCounter.Count(attempts))
            {
                return await transaction.SendAsync(cancellationToken);
            }
        }
        catch (RequestFailedException refused) when (transaction.RefusalOf(refused) is { } refusal)
        {
            return attempts.Number <= 1
                ? refusal
                : await transaction.FindWrittenAsync(cancellationToken) ?? throw new StoreUnavailableException("The store did not answer at first, and whether it wrote is not known.", refused);
        }
    }

    private static string Filter(string partition, RowRange range)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {StorageKey.Encode(partition)}");
        filter += range.From is null ? "" : " and " + TableClient.CreateQueryFilter($"RowKey ge {StorageKey.Encode(range.From)}");
        return filter + (range.Before is null ? "" : " and " + TableClient.CreateQueryFilter($"RowKey lt {StorageKey.Encode(range.Before)}"));
    }

    /// <summary>One page is one call, so that each has the time of one.</summary>
    private async Task<(Row[] Rows, string? Next)> PageAsync(string filter, string? next, CancellationToken cancellationToken)
    {
        await foreach (var page in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).AsPages(next))
        {
            return ([.. page.Values.Select(AzureRow.Read)], page.ContinuationToken);
        }

        return ([], null);
    }
}
