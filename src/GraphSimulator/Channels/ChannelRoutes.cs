using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Channels;

internal static class ChannelRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", "teams/{}", null, ChannelReads.Team),
        new("GET", "teams/{}/channels", SimulatorPermissions.ChannelSettings, handling => ChannelReads.List(handling, "channels")),
        new("GET", "teams/{}/allChannels", SimulatorPermissions.ChannelSettings, handling => ChannelReads.List(handling, "allChannels")),
        new("GET", "teams/{}/primaryChannel", SimulatorPermissions.ChannelSettings, ChannelReads.Primary),
        new("POST", "teams/{}/channels", SimulatorPermissions.CreateChannels, ChannelCreation.Create),
        new("GET", "teams/{}/channels/{}", SimulatorPermissions.ChannelSettings, ChannelReads.One),
        new("PATCH", "teams/{}/channels/{}", SimulatorPermissions.ChannelSettings, ChannelChanges.Change),
        new("DELETE", "teams/{}/channels/{}", SimulatorPermissions.DeleteChannels, ChannelChanges.Delete),
        new("GET", "teams/{}/operations/{}", SimulatorPermissions.CreateChannels, Operations.One),
    ];
}
