namespace Samverkan.GraphSimulator.Faults;

/// <summary>What is switched on, as the file has it.</summary>
internal sealed record FaultSettings
{
    /// <summary>Null: as the options say.</summary>
    public TimeSpan? ChannelDelay { get; init; }

    public IReadOnlyList<string> MissingPermissions { get; init; } = [];

    public IReadOnlyList<string> BlockedNames { get; init; } = [];

    public IReadOnlyList<PolicyFault> Policies { get; init; } = [];

    public IReadOnlyList<PendingFault> Pending { get; init; } = [];

    public bool Has(PolicyFault policy) => Policies.Contains(policy);

    /// <summary>The first that is for such a request, with the settings when it has happened once more.</summary>
    public (PendingFault? Fault, FaultSettings Left) Take(IReadOnlyList<PendingFaultKind> kinds, string path)
    {
        for (var i = 0; i < Pending.Count; i++)
        {
            var fault = Pending[i];
            if (kinds.Contains(fault.Kind) && (fault.Path is null || path.Contains(fault.Path, StringComparison.OrdinalIgnoreCase)))
            {
                IEnumerable<PendingFault> left = fault.Times > 1 ? [fault with { Times = fault.Times - 1 }] : [];
                return (fault, this with { Pending = [.. Pending.Take(i), .. left, .. Pending.Skip(i + 1)] });
            }
        }

        return (null, this);
    }
}
