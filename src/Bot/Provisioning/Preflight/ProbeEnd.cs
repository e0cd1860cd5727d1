using Samverkan.Bot.Provisioning.Graph;

namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>What came of a probe: a closed set. One that was not made has none.</summary>
internal abstract record ProbeEnd
{
    private ProbeEnd()
    {
    }

    public sealed record Given : ProbeEnd;

    public sealed record Refused(GraphRefusal Why) : ProbeEnd;

    /// <summary>Graph did not answer in time.</summary>
    public sealed record Silent : ProbeEnd;
}
