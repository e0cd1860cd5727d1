using System.Text.Json;
using Samverkan.Bot.Provisioning;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tab;

/// <summary>
/// Links to a group's place on the map: to the app's own tab in Teams, for only there people are signed in to it; in Development, where
/// nobody signs in, to the page. learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
/// </summary>
internal sealed class MapLinks(ProvisioningTarget target, TabViewers viewers)
{
    /// <summary>As the app's manifest names the tab.</summary>
    public const string Tab = "map";

    /// <returns>Null where the bot's pages have no address.</returns>
    public MapLink? Of(GroupId group)
    {
        if (GroupPage.Of(target.Site, group) is not { } page)
        {
            return null;
        }

        if (!viewers.SignIn)
        {
            return new MapLink(page, LeavesTeams: true);
        }

        var context = $$"""{"subEntityId":"{{JsonEncodedText.Encode(group.Value)}}"}""";
        return new MapLink(
            new Uri($"https://teams.microsoft.com/l/entity/{target.App}/{Tab}?webUrl={Uri.EscapeDataString(page.AbsoluteUri)}&context={Uri.EscapeDataString(context)}"),
            LeavesTeams: false);
    }
}
