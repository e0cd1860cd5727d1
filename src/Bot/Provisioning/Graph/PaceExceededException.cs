namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>A request would have to wait for longer than anybody waits for it: Graph asked for quiet.</summary>
internal sealed class PaceExceededException(TimeSpan wait) : Exception($"Graph takes no requests for another {wait}.")
{
    public TimeSpan Wait { get; } = wait;
}
