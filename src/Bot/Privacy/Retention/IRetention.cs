namespace Samverkan.Bot.Privacy.Retention;

/// <summary>Deletes the data of one kind whose time is up. It is asked once a day by each instance; any number may do it at once.</summary>
internal interface IRetention
{
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be used; what is left is deleted the next time.</exception>
    Task ClearAsync(CancellationToken cancellationToken);
}
