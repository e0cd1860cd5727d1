namespace Samverkan.GraphSimulator;

/// <summary>Permissions that can be taken away, by Graph's names.</summary>
public static class SimulatorPermissions
{
    public const string CreateChannels = "Channel.Create.Group";
    public const string DeleteChannels = "Channel.Delete.Group";
    public const string ChannelSettings = "ChannelSettings.ReadWrite.Group";
    public const string ChannelMembers = "ChannelMember.ReadWrite.Group";
    public const string TeamMembers = "TeamMember.Read.Group";
    public const string Tabs = "TeamsTab.ReadWrite.Group";
    public const string ChannelMeetings = "ChannelMeeting.ReadBasic.Group";
    public const string InstalledApps = "TeamsAppInstallation.Read.Group";
    public const string Calendars = "Calendars.ReadWrite";
    public const string Meetings = "OnlineMeetings.Read.All";
    public const string MeetingArtifacts = "OnlineMeetingArtifact.Read.All";
    public const string AppsInChannels = "TeamsAppInstallation.ManageSelectedForTeam.All";
    public const string Users = "User.ReadBasic.All";

    /// <summary>Consented for one team, and listed by its <c>permissionGrants</c>.</summary>
    public static IReadOnlyList<string> OfTeam { get; } =
        [CreateChannels, DeleteChannels, ChannelSettings, ChannelMembers, TeamMembers, Tabs, ChannelMeetings, InstalledApps];

    /// <summary>Granted in the tenant.</summary>
    public static IReadOnlyList<string> OfTenant { get; } = [Calendars, Meetings, MeetingArtifacts, AppsInChannels, Users];

    public static IReadOnlyList<string> All { get; } = [.. OfTeam, .. OfTenant];
}
