using Samverkan.Bot.Provisioning.Applying;

namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>How things are.</summary>
/// <param name="Version">Of the program.</param>
/// <param name="RegisterVersion">How often the register was changed.</param>
/// <param name="ReadAt">When the store last said that this is the register, on the clock of the wall; null before it did.</param>
/// <param name="IsSet">Whether there is a team.</param>
/// <param name="Channels">Groups whose channel is there.</param>
internal sealed record StatusFacts(string Version, long RegisterVersion, DateTime? ReadAt, bool IsSet, int Channels, int Groups)
{
    /// <summary>The apply that is under way; else the last one, where some of it could not be done; null for neither.</summary>
    public StoredRun? Run { get; init; }

    /// <summary>For administrators alone; null for others.</summary>
    public StatusDetails? Details { get; init; }

    /// <summary>Whether an administrator asks where others read along.</summary>
    public bool IsOverheard { get; init; }
}
