using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Acts;

namespace Samverkan.Bot.Keeping;

/// <summary>
/// Writes what an act does. What is planned on a register that somebody else changes meanwhile is planned again on theirs, a few times;
/// then it is a conflict that is told.
/// </summary>
internal sealed class RegisterWriter(CurrentRegister current, RegisterStore store) : IDisposable
{
    private const int Attempts = 5;

    // Writers of one process wait for each other, not for each other's conflicts.
    private readonly SemaphoreSlim writing = new(1, 1);

    /// <param name="plan">What is to be done with a register; null when it is not to be done after all. It is asked again on a newer one.</param>
    /// <param name="key">The key of the act: it is done once, however often it is told.</param>
    /// <param name="alongside">Few rows of the register's partition that are written with it or not at all.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be used; whether it was written is not known.</exception>
    public async Task<WriteResult> WriteAsync(
        Func<RegisterSnapshot, ActOutcome.Planned?> plan, RegisterChange change, string key, Func<IReadOnlyList<RowWrite>> alongside, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            // Before it is planned: on the register that it made itself it would be something else, or nothing.
            if (await store.IsDoneAsync(key, cancellationToken))
            {
                await current.LoadAsync(cancellationToken);
                return new WriteResult.DoneBefore();
            }

            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                var (register, head) = current.Now;
                if (plan(register) is not { } planned)
                {
                    return new WriteResult.Stopped();
                }

                switch (await store.ChangeAsync(new StoredRegister(register.Content, head), planned.Edits, change, key, alongside(), cancellationToken))
                {
                    case ChangeOutcome.Changed(var written):
                        await current.TakeAsync(new StoredRegister(planned.Result, written), CancellationToken.None);
                        return new WriteResult.Written(planned);
                    case ChangeOutcome.DoneBefore:
                        await current.LoadAsync(cancellationToken);
                        return new WriteResult.DoneBefore();
                }

                await current.LoadAsync(cancellationToken);
            }

            return new WriteResult.Overtaken();
        }
        finally
        {
            writing.Release();
        }
    }

    public void Dispose() => writing.Dispose();
}
