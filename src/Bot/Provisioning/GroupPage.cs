using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning;

/// <summary>The address of a group's place on the map.</summary>
internal static class GroupPage
{
    /// <param name="site">Of the bot's own pages.</param>
    public static Uri Of(Uri site, GroupId group) => new(site, $"tab?group={Uri.EscapeDataString(group.Value)}");
}
