namespace Samverkan.Bot.Storage;

/// <summary>
/// The store behind which Azure Tables and the embedded file are the same thing: rows by partition and row key, each with an ETag.
/// What can be expected to happen is an outcome; an exception is a fault. Every query names its partition.
/// </summary>
/// <remarks>Keys, values and transactions beyond <see cref="RowLimits"/> are a caller's fault: <see cref="ArgumentException"/>.</remarks>
internal interface IRowStore
{
    /// <returns>Null when there is no such row.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be reached, opened or trusted.</exception>
    Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken);

    /// <summary>The rows of a partition within <paramref name="range"/>, by row key, ordinal. Read in pages: rows that change meanwhile may come as before or as after.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be reached, opened or trusted.</exception>
    IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, CancellationToken cancellationToken);

    /// <summary>Does all of <paramref name="writes"/> or none: one partition, no row twice, 1 to <see cref="RowLimits.WritesInTransaction"/>. What is written is durable.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be reached, opened or trusted; nothing or all may have been written.</exception>
    Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken);
}
