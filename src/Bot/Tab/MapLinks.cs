using System.Text.Json;
using Samverkan.Bot.Provisioning;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tab;

/// <summary>
/// Links to the map, and to a group's place on it: to the app's own tab in Teams, for only there people are signed in to it; in Development, where
/// nobody signs in, to the page. learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
/// </summary>
internal sealed class MapLinks(ProvisioningTarget target, TabViewers viewers)
{
    /// <summary>As the app's manifest names the tab.</summary>
    public const string Tab = "map";

    /// <param name="group">Null for the whole map.</param>
    /// <returns>Null where the bot's pages have no address.</returns>
    public MapLink? Of(GroupId? group)
    {
        if (target.Site is not { } site)
        {
            return null;
        }

        var page = group is { } shown ? GroupPage.Of(site, shown) : new Uri(site, TabRoutes.Page[1..]);

        if (!viewers.SignIn)
        {
            return new MapLink(page, LeavesTeams: true);
        }

        var context = group is { } named ? $"&context={Uri.EscapeDataString($$"""{"subEntityId":"{{JsonEncodedText.Encode(named.Value)}}"}""")}" : string.Empty;
        return new MapLink(new Uri($"https://teams.microsoft.com/l/entity/{target.App}/{Tab}?webUrl={Uri.EscapeDataString(page.AbsoluteUri)}{context}"), LeavesTeams: false);
    }
}
