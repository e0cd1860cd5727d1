using System.Diagnostics.CodeAnalysis;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning;

/// <summary>The address of a group's place on the map.</summary>
internal static class GroupPage
{
    /// <param name="site">Of the bot's own pages.</param>
    /// <returns>Null when these have no address.</returns>
    [return: NotNullIfNotNull(nameof(site))]
    public static Uri? Of(Uri? site, GroupId group) => site is null ? null : new Uri(site, $"tab?group={Uri.EscapeDataString(group.Value)}");
}
