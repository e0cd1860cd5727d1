namespace Samverkan.Bot.Storage.Queues;

/// <summary>
/// The queue behind which Azure Storage Queues and the embedded file are the same thing. A message is delivered at least once: it is
/// hidden while it is worked on, and comes back unless it is completed. Order is not promised. Messages carry ids only.
/// </summary>
/// <remarks>What Azure would refuse is an <see cref="ArgumentException"/>: over 48 KB of text, a delay or a hiding of more than 7 days, more than 32 messages at once.</remarks>
internal interface IWorkQueue
{
    /// <param name="delay">How long nobody gets it; zero is at once.</param>
    /// <exception cref="StoreUnavailableException">The queue cannot be reached, opened or trusted; the message may be in it all the same.</exception>
    Task SendAsync(string text, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>Takes up to <paramref name="count"/> messages that are due. Does not wait for one.</summary>
    /// <param name="hidden">How long nobody else gets them; at least one second.</param>
    /// <exception cref="StoreUnavailableException">The queue cannot be reached, opened or trusted.</exception>
    Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int count, TimeSpan hidden, CancellationToken cancellationToken);

    /// <summary>Removes a message that was worked on.</summary>
    /// <returns>False when it was hidden for too long, and another has it or it is gone.</returns>
    /// <exception cref="StoreUnavailableException">The queue cannot be reached, opened or trusted.</exception>
    Task<bool> CompleteAsync(QueuedMessage message, CancellationToken cancellationToken);

    /// <summary>Whether the queue can be used at all; makes it where it is not there.</summary>
    /// <exception cref="StoreUnavailableException">It cannot.</exception>
    Task EnsureAsync(CancellationToken cancellationToken);
}
