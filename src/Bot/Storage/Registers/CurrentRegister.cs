using Samverkan.Questions;
using Samverkan.Register;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>The register in memory: what every answer is taken from. A new one takes the place of the old at once; who holds the old keeps a whole one.</summary>
internal sealed class CurrentRegister(RegisterStore store, RegisterSeed seed) : IDisposable
{
    private readonly SemaphoreSlim loading = new(1, 1);
    private volatile Loaded? loaded;

    /// <summary>False until the first <see cref="LoadAsync"/> is done.</summary>
    public bool IsLoaded => loaded is not null;

    /// <exception cref="InvalidOperationException">Nothing is loaded yet.</exception>
    public QuestionEngine Engine => loaded?.Engine ?? throw new InvalidOperationException("The register is not loaded yet.");

    /// <summary>Reads the register if the store has another than this one, and sows an empty store first.</summary>
    /// <returns>Whether it was read.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be used; the register is as before.</exception>
    public async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        await loading.WaitAsync(cancellationToken);
        try
        {
            var head = await store.FindHeadAsync(cancellationToken);
            if (head is not null && head == loaded?.Head)
            {
                return false;
            }

            var stored = await seed.ReadOrSowAsync(store, cancellationToken);
            loaded = new Loaded(new QuestionEngine(new RegisterSnapshot(stored.Content)), stored.Head);
            return true;
        }
        finally
        {
            loading.Release();
        }
    }

    public void Dispose() => loading.Dispose();

    private sealed record Loaded(QuestionEngine Engine, RegisterHead Head);
}
