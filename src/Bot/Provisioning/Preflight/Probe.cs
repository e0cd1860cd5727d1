namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>A reading of Graph by which it is found out what the bot may do. None of them changes anything.</summary>
internal enum Probe
{
    /// <summary>What the team has consented to.</summary>
    Grants,
    Channels,
    TeamMembers,
    ChannelMembers,
    Tabs,
    AppInTeam,
    AppsInChannel,
    Calendar,

    /// <summary>Whether a meeting may be looked for by its link.</summary>
    OnlineMeetings,

    /// <summary>Whether it may be read who was in one.</summary>
    AttendanceReports,
}
