using System.Runtime.CompilerServices;
using Azure.Data.Tables;

namespace Samverkan.Bot.Storage.Azure;

/// <summary>The whole table. What is deleted in Azure Tables is gone for who reads them; their own files are nobody's.</summary>
internal sealed class AzureWholeStore(TableClient table) : IWholeStore
{
    private readonly AzureCalls calls = new(table.Uri, token => table.CreateIfNotExistsAsync(token), "TableNotFound");

    public async IAsyncEnumerable<Row> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? next = null;
        do
        {
            (var rows, next) = await calls.RunAsync(token => PageAsync(next, token), cancellationToken);
            foreach (var row in rows)
            {
                yield return row;
            }
        }
        while (next is not null);
    }

    public Task<bool> ForgetAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    private async Task<(Row[] Rows, string? Next)> PageAsync(string? next, CancellationToken cancellationToken)
    {
        await foreach (var page in table.QueryAsync<TableEntity>(cancellationToken: cancellationToken).AsPages(next))
        {
            return ([.. page.Values.Select(AzureRow.Read)], page.ContinuationToken);
        }

        return ([], null);
    }
}
