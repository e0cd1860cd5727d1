using Samverkan.GraphSimulator.Faults;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator;

/// <summary>What goes wrong on demand. Everything but <see cref="Intercept"/> and <see cref="Requests"/> is in the file, so it holds for every process and after a restart.</summary>
public sealed class SimulatorFaults
{
    private readonly SimulatorFile file;
    private readonly SimulatorOptions options;
    private readonly SeenRequests seen;

    internal SimulatorFaults(SimulatorFile file, SimulatorOptions options, SeenRequests seen)
    {
        this.file = file;
        this.options = options;
        this.seen = seen;
    }

    /// <summary>Called before and after the effect of every request; what it throws goes to the caller.</summary>
    public Func<HttpRequestMessage, FaultPoint, CancellationToken, Task>? Intercept { get; set; }

    /// <summary>What this process was asked, the last 50,000, oldest first.</summary>
    public IReadOnlyList<SimulatedRequest> Requests => seen.Read();

    /// <summary>How long a channel made from now on stays out of sight.</summary>
    public TimeSpan ChannelDelay
    {
        get => Read().ChannelDelay ?? options.ChannelDelay;
        set => Change(faults => faults with { ChannelDelay = value });
    }

    public IReadOnlyList<string> MissingPermissions => Read().MissingPermissions;

    public IReadOnlyList<string> BlockedNames => Read().BlockedNames;

    public IReadOnlyList<PolicyFault> Policies => Read().Policies;

    public void ForgetRequests() => seen.Clear();

    /// <summary>The next so many requests get 429.</summary>
    /// <param name="path">Only those whose path contains it.</param>
    public void ThrottleNext(int times, TimeSpan retryAfter, string? path = null) => Add(new(PendingFaultKind.Throttle, times, retryAfter, path));

    /// <summary>The next so many requests get 503 and change nothing.</summary>
    public void UnavailableBefore(int times, string? path = null) => Add(new(PendingFaultKind.UnavailableBefore, times, TimeSpan.Zero, path));

    /// <summary>The next so many writes take effect and get 503.</summary>
    public void UnavailableAfter(int times, string? path = null) => Add(new(PendingFaultKind.UnavailableAfter, times, TimeSpan.Zero, path));

    /// <summary>The next so many writes take effect and get no answer: an <see cref="HttpRequestException"/>, or over HTTP an aborted connection.</summary>
    public void LoseResponses(int times, string? path = null) => Add(new(PendingFaultKind.LostResponse, times, TimeSpan.Zero, path));

    /// <summary>No channel may be called so, as when one that was is deleted.</summary>
    public void BlockName(string name) => Change(faults => faults with { BlockedNames = [.. Without(faults.BlockedNames, name), name] });

    public void UnblockName(string name) => Change(faults => faults with { BlockedNames = Without(faults.BlockedNames, name) });

    /// <param name="permission">One of <see cref="SimulatorPermissions.All"/>.</param>
    /// <exception cref="ArgumentException">It is not.</exception>
    public void Revoke(string permission)
    {
        if (!SimulatorPermissions.All.Contains(permission))
        {
            throw new ArgumentException($"There is no permission '{permission}' here.", nameof(permission));
        }

        Change(faults => faults with { MissingPermissions = [.. Without(faults.MissingPermissions, permission), permission] });
    }

    public void Grant(string permission) => Change(faults => faults with { MissingPermissions = Without(faults.MissingPermissions, permission) });

    public void Set(PolicyFault policy, bool on) => Change(faults =>
    {
        IEnumerable<PolicyFault> others = faults.Policies.Where(other => other != policy);
        return faults with { Policies = on ? [.. others, policy] : [.. others] };
    });

    /// <summary>Everything works again; <see cref="Intercept"/> is left.</summary>
    public void Clear() => Change(_ => new());

    internal FaultSettings Read() => file.Run(session => session.Settings.Faults);

    private static IReadOnlyList<string> Without(IEnumerable<string> all, string one) =>
        [.. all.Where(other => !string.Equals(other, one, StringComparison.OrdinalIgnoreCase))];

    private void Add(PendingFault fault)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fault.Times);
        Change(faults => faults with { Pending = [.. faults.Pending, fault] });
    }

    private void Change(Func<FaultSettings, FaultSettings> change) =>
        file.Run(session => session.Settings.Faults = change(session.Settings.Faults));
}
