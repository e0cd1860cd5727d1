namespace Samverkan.Bot.Storage;

/// <summary>Transactions of one write.</summary>
internal static class SingleWrites
{
    public static Task<WriteOutcome> WriteAsync(this IRowStore store, RowWrite write, CancellationToken cancellationToken) =>
        store.WriteAsync([write], cancellationToken);
}
