using Samverkan.Bot.Provisioning.Graph;

namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>What the probes have found.</summary>
internal sealed record Evidence
{
    public IReadOnlyDictionary<Probe, ProbeEnd> Ends { get; init; } = new Dictionary<Probe, ProbeEnd>();

    /// <summary>The permissions that the team has consented to; null where that may not be read.</summary>
    public IReadOnlySet<string>? Grants { get; init; }

    /// <summary>Whether the app is in the team; null where that may not be read.</summary>
    public bool? IsAppInTeam { get; init; }

    public bool IsGiven(Probe probe) => Ends.GetValueOrDefault(probe) is ProbeEnd.Given;

    public GraphRefusal? Refusal(Probe probe) => (Ends.GetValueOrDefault(probe) as ProbeEnd.Refused)?.Why;

    public bool IsForbidden(Probe probe) => Refusal(probe) is { IsForbidden: true };
}
