using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Inventory;

/// <summary>A channel of the team as Graph lists it.</summary>
internal sealed record ObservedChannel(string Id, string Name, string Description, ChannelType Type)
{
    /// <summary>The group that made it, by the last line of its description; null for a channel that is not ours.</summary>
    public string? Marker => Inventory.Marker.Of(Description);
}
