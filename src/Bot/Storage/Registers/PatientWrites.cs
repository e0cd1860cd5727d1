namespace Samverkan.Bot.Storage.Registers;

/// <summary>Writes many rows that are nobody else's yet: a store that stumbles on the way is asked again, for up to two minutes, before all of it was in vain.</summary>
internal sealed class PatientWrites(IRowStore rows, TimeProvider time)
{
    private const int Attempts = 7;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);

    /// <returns>False when there is a row of the same key already.</returns>
    /// <exception cref="StoreUnavailableException">The store did not answer at any attempt.</exception>
    public async Task<bool> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // Whoever asks again may find there what was written the time before.
                return await rows.WriteAsync(writes, cancellationToken) is WriteOutcome.Written || attempt > 1;
            }
            catch (StoreUnavailableException) when (attempt < Attempts)
            {
                await Task.Delay(First * Math.Pow(2, attempt - 1), time, cancellationToken);
            }
        }
    }
}
