using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Hosting;

/// <summary>A register to answer from, and a store that answers. The last register goes on answering without it, but nothing can be changed.</summary>
internal sealed class StoreReadiness(CurrentRegister register) : IReadiness
{
    /// <summary>The store is asked every 5 seconds: one lost answer is no outage, three are.</summary>
    private static readonly TimeSpan LongestOutage = TimeSpan.FromSeconds(15);

    public string? Missing => register switch
    {
        { IsLoaded: false } => "starting",
        { Unanswered: var outage } when outage > LongestOutage => "the store does not answer",
        _ => null,
    };
}
