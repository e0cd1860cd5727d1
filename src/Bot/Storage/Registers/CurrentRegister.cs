using Samverkan.Questions;
using Samverkan.Register;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>The register in memory: what every answer is taken from. A new one takes the place of the old at once; who holds the old keeps a whole one.</summary>
internal sealed class CurrentRegister(RegisterStore store, RegisterSeed seed, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim loading = new(1, 1);
    private volatile Loaded? loaded;
    private volatile Confirmation confirmation = new(null, null);

    /// <summary>False until the first <see cref="LoadAsync"/> is done.</summary>
    public bool IsLoaded => loaded is not null;

    /// <exception cref="InvalidOperationException">Nothing is loaded yet.</exception>
    public QuestionEngine Engine => loaded?.Engine ?? throw new InvalidOperationException("The register is not loaded yet.");

    /// <summary>The register and the head that a change of it must find.</summary>
    /// <exception cref="InvalidOperationException">Nothing is loaded yet.</exception>
    public (RegisterSnapshot Register, RegisterHead Head) Now => loaded is { } now ? (now.Engine.Register, now.Head) : throw new InvalidOperationException("The register is not loaded yet.");

    /// <summary>When the store last said that this is the register; null before it ever did.</summary>
    public DateTimeOffset? ConfirmedAt => confirmation.At;

    /// <summary>How long the store has been asked in vain: zero when it answered the last time, or was asked just now.</summary>
    public TimeSpan Unanswered => confirmation.AskedSince is { } since ? time.GetUtcNow() - since : TimeSpan.Zero;

    /// <summary>Reads the register if the store has another than this one, and sows an empty store first.</summary>
    /// <returns>Whether it was read.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be used; the register is as before.</exception>
    public async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        await loading.WaitAsync(cancellationToken);
        try
        {
            var asked = time.GetUtcNow();
            confirmation = confirmation with { AskedSince = confirmation.AskedSince ?? asked };
            var head = await store.FindHeadAsync(cancellationToken);
            if (head is not null && head == loaded?.Head)
            {
                confirmation = new Confirmation(asked, null);
                return false;
            }

            var stored = await seed.ReadOrSowAsync(store, cancellationToken);
            loaded = new Loaded(new QuestionEngine(new RegisterSnapshot(stored.Content)), stored.Head);
            confirmation = new Confirmation(asked, null);
            return true;
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>This process has just written it: it is the register here without being read again.</summary>
    public async Task TakeAsync(StoredRegister written, CancellationToken cancellationToken)
    {
        await loading.WaitAsync(cancellationToken);
        try
        {
            if (loaded is null || written.Head.Version > loaded.Head.Version)
            {
                loaded = new Loaded(new QuestionEngine(new RegisterSnapshot(written.Content)), written.Head);
            }
        }
        finally
        {
            loading.Release();
        }
    }

    public void Dispose() => loading.Dispose();

    /// <summary>In one object, so that a reader sees both or neither.</summary>
    private sealed record Confirmation(DateTimeOffset? At, DateTimeOffset? AskedSince);

    private sealed record Loaded(QuestionEngine Engine, RegisterHead Head);
}
