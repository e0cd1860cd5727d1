namespace Samverkan.GraphSimulator;

/// <summary>What goes wrong on demand. Everything but <see cref="Intercept"/> and <see cref="Requests"/> is in the file, so it holds for every process and after a restart.</summary>
public sealed class SimulatorFaults
{
    internal SimulatorFaults()
    {
    }

    /// <summary>Called before and after the effect of every request; what it throws goes to the caller.</summary>
    public Func<HttpRequestMessage, FaultPoint, CancellationToken, Task>? Intercept { get; set; }

    /// <summary>What this process was asked, the last 100,000, oldest first.</summary>
    public IReadOnlyList<SimulatedRequest> Requests => throw new NotImplementedException();

    /// <summary>How long a channel made from now on stays out of sight.</summary>
    public TimeSpan ChannelDelay
    {
        get => throw new NotImplementedException();
        set => throw new NotImplementedException();
    }

    public IReadOnlyList<string> MissingPermissions => throw new NotImplementedException();

    public IReadOnlyList<string> BlockedNames => throw new NotImplementedException();

    public IReadOnlyList<PolicyFault> Policies => throw new NotImplementedException();

    public void ForgetRequests() => throw new NotImplementedException();

    /// <summary>The next so many requests get 429.</summary>
    /// <param name="path">Only those whose path contains it.</param>
    public void ThrottleNext(int times, TimeSpan retryAfter, string? path = null) => throw new NotImplementedException();

    /// <summary>The next so many requests get 503 and change nothing.</summary>
    public void UnavailableBefore(int times, string? path = null) => throw new NotImplementedException();

    /// <summary>The next so many writes take effect and get 503.</summary>
    public void UnavailableAfter(int times, string? path = null) => throw new NotImplementedException();

    /// <summary>The next so many writes take effect and get no answer: an <see cref="HttpRequestException"/>, or over HTTP an aborted connection.</summary>
    public void LoseResponses(int times, string? path = null) => throw new NotImplementedException();

    /// <summary>No channel may be called so, as when one that was is deleted.</summary>
    public void BlockName(string name) => throw new NotImplementedException();

    public void UnblockName(string name) => throw new NotImplementedException();

    /// <param name="permission">One of <see cref="SimulatorPermissions.All"/>.</param>
    public void Revoke(string permission) => throw new NotImplementedException();

    public void Grant(string permission) => throw new NotImplementedException();

    public void Set(PolicyFault policy, bool on) => throw new NotImplementedException();

    /// <summary>Everything works again; <see cref="Intercept"/> is left.</summary>
    public void Clear() => throw new NotImplementedException();
}
