using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Provisioning.Chat;

/// <summary>Plans for those who ask in a chat. What only is leafed through is taken from the last one for a while; what is decided on is read anew.</summary>
internal sealed class PlanDesk(Lazy<Provisioner> provisioner, CurrentRegister register, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(2);

    private volatile Made? last;

    /// <exception cref="Inventory.GraphSilentException">Graph does not answer.</exception>
    public async Task<Plan> ReadAsync(CancellationToken cancellationToken)
    {
        var version = register.Now.Head.Version;
        var plan = await provisioner.Value.PlanAsync(cancellationToken);
        last = new Made(plan, version, time.GetUtcNow());
        return plan;
    }

    /// <summary>As above, or the last one where it is young and of this register.</summary>
    public async Task<Plan> RecentAsync(CancellationToken cancellationToken) =>
        last is { } made && made.Version == register.Now.Head.Version && time.GetUtcNow() - made.At < Fresh ? made.Plan : await ReadAsync(cancellationToken);

    /// <summary>Something was decided: the last one is of another world.</summary>
    public void Forget() => last = null;

    private sealed record Made(Plan Plan, long Version, DateTimeOffset At);
}
