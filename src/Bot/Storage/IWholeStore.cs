namespace Samverkan.Bot.Storage;

/// <summary>
/// All rows of the store at once, whatever wrote them: for what has to be complete, as when a person is erased, and for nothing that is
/// asked often.
/// </summary>
internal interface IWholeStore
{
    /// <summary>Every row of every partition, in no order that matters.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be reached, opened or trusted.</exception>
    IAsyncEnumerable<Row> RowsAsync(CancellationToken cancellationToken);

    /// <summary>What was deleted or written over before this was called cannot be read out of the store's own files afterwards.</summary>
    /// <returns>False when others use the store so much that it could not be done; it can be tried again.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be reached, opened or trusted.</exception>
    Task<bool> ForgetAsync(CancellationToken cancellationToken);
}
