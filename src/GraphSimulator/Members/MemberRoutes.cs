using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Members;

internal static class MemberRoutes
{
    private const string Channel = "teams/{}/channels/{}";

    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", "teams/{}/members", SimulatorPermissions.TeamMembers, TeamMembers.List),
        new("GET", $"{Channel}/members", SimulatorPermissions.ChannelMembers, handling => ChannelMembers.List(handling, "members")),
        new("GET", $"{Channel}/allMembers", SimulatorPermissions.ChannelMembers, handling => ChannelMembers.List(handling, "allMembers")),
        new("GET", $"{Channel}/members/{{}}", SimulatorPermissions.ChannelMembers, ChannelMembers.One),
        new("POST", $"{Channel}/members/add", SimulatorPermissions.ChannelMembers, ManyMembers.Add),
        new("POST", $"{Channel}/members", SimulatorPermissions.ChannelMembers, MemberChanges.Add),
        new("PATCH", $"{Channel}/members/{{}}", SimulatorPermissions.ChannelMembers, MemberChanges.ChangeRoles),
        new("DELETE", $"{Channel}/members/{{}}", SimulatorPermissions.ChannelMembers, MemberChanges.Remove),
    ];
}
