using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Samverkan.Bot.Access;

/// <summary>The tenant an activity says it is of. It says so in two places.</summary>
internal static class ActivityTenant
{
    /// <returns>Null when it is not said, the two places disagree, or one of them cannot be read.</returns>
    public static string? Of(Activity activity)
    {
        var isRead = activity.TryGetChannelData<TeamsChannelData>(out var data);
        if (!isRead && activity.ChannelData is not null)
        {
            return null;
        }

        var ofConversation = Stated(activity.Conversation?.TenantId);
        var ofChannel = Stated(data?.Tenant?.Id);
        return ofConversation is null || ofChannel is null || string.Equals(ofConversation, ofChannel, StringComparison.OrdinalIgnoreCase)
            ? ofConversation ?? ofChannel
            : null;
    }

    private static string? Stated(string? tenant) => string.IsNullOrWhiteSpace(tenant) ? null : tenant;
}
