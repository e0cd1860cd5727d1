using Samverkan.Bot.Privacy.Retention;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>What became of a run is of interest for a while; the ledger keeps what was made.</summary>
internal sealed class RunRetention(RunStore runs, TimeProvider time) : IRetention
{
    private const int Days = 30;

    public Task ClearAsync(CancellationToken cancellationToken) => runs.ForgetAsync(time.GetUtcNow().AddDays(-Days), cancellationToken);
}
