using Azure;
using Azure.Data.Tables;
using AzureETag = Azure.ETag;

namespace Samverkan.Bot.Storage.Azure;

/// <summary>Some writes as they go to a table: as one request, with an id that tells them from everybody else's.</summary>
internal sealed class AzureTransaction(TableClient table, IReadOnlyList<RowWrite> writes)
{
    private readonly Guid id = Guid.NewGuid();

    /// <exception cref="RequestFailedException">The table refused; see <see cref="RefusalOf"/>.</exception>
    public async Task<WriteOutcome> SendAsync(CancellationToken cancellationToken)
    {
        // A delete has no body, and HttpClient sends such a request again without telling; so a single one goes as a transaction, which has one.
        IEnumerable<Response> responses = writes is [not RowWrite.Delete and var only]
            ? [await SendAsync(Action(only), cancellationToken)]
            : (await table.SubmitTransactionAsync(writes.Select(Action), cancellationToken)).Value;
        return new WriteOutcome.Written([.. writes.Zip(responses, (write, response) => write is RowWrite.Delete ? (ETag?)null : ETagOf(response))]);
    }

    /// <returns>Null when it is no outcome but a fault.</returns>
    public WriteOutcome? RefusalOf(RequestFailedException refused)
    {
        var at = refused is TableTransactionFailedException { FailedTransactionActionIndex: { } index } ? index : 0;
        return (refused.Status, refused.ErrorCode) switch
        {
            (StatusCodes.Status409Conflict, "EntityAlreadyExists") or (StatusCodes.Status412PreconditionFailed, _) => new WriteOutcome.Conflict(writes[at].Key),
            (StatusCodes.Status404NotFound, "ResourceNotFound" or "EntityNotFound") => new WriteOutcome.NotFound(writes[at].Key),
            _ => null,
        };
    }

    /// <summary>Whether the rows are as this transaction wrote them.</summary>
    /// <returns>Null when they are not, or when it only deletes: then nobody can tell.</returns>
    public async Task<WriteOutcome?> FindWrittenAsync(CancellationToken cancellationToken)
    {
        var etags = new ETag?[writes.Count];
        for (var index = 0; index < writes.Count; index++)
        {
            if (writes[index] is RowWrite.Delete)
            {
                continue;
            }

            var keys = AzureRow.Keys(writes[index].Key);
            var found = await table.GetEntityIfExistsAsync<TableEntity>(keys.PartitionKey, keys.RowKey, cancellationToken: cancellationToken);
            if (!found.HasValue || found.Value is not { } entity || AzureRow.WriteIdOf(entity) != id)
            {
                return null;
            }

            etags[index] = AzureRow.ETagOf(entity);
        }

        return etags.Any(etag => etag is not null) ? new WriteOutcome.Written(etags) : null;
    }

    private static ETag ETagOf(Response response) =>
        response.Headers.ETag is { } etag ? new ETag(etag.ToString("H")) : throw new FormatException("a write was answered without an ETag");

    private Task<Response> SendAsync(TableTransactionAction action, CancellationToken cancellationToken) => action.ActionType is TableTransactionActionType.Add
        ? table.AddEntityAsync(action.Entity, cancellationToken)
        : table.UpdateEntityAsync(action.Entity, action.ETag, TableUpdateMode.Replace, cancellationToken);

    private TableTransactionAction Action(RowWrite write) => write switch
    {
        RowWrite.Insert insert => new(TableTransactionActionType.Add, AzureRow.Entity(insert.Key, insert.Values, id)),
        RowWrite.Replace replace => new(TableTransactionActionType.UpdateReplace, AzureRow.Entity(replace.Key, replace.Values, id), new AzureETag(replace.Expected.Value)),
        RowWrite.Delete delete => new(TableTransactionActionType.Delete, AzureRow.Keys(delete.Key), new AzureETag(delete.Expected.Value)),
        _ => throw new ArgumentOutOfRangeException(nameof(write), write, null),
    };
}
