using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Samverkan.Bot.Access;

/// <summary>The tenant an activity says it is of. It says so in two places.</summary>
internal static class ActivityTenant
{
    /// <returns>Null when it is not said, or the two places disagree.</returns>
    public static string? Of(Activity activity)
    {
        var ofConversation = Stated(activity.Conversation?.TenantId);
        var ofChannel = activity.TryGetChannelData<TeamsChannelData>(out var data) ? Stated(data?.Tenant?.Id) : null;
        return ofConversation is null || ofChannel is null || string.Equals(ofConversation, ofChannel, StringComparison.OrdinalIgnoreCase)
            ? ofConversation ?? ofChannel
            : null;
    }

    private static string? Stated(string? tenant) => string.IsNullOrWhiteSpace(tenant) ? null : tenant;
}
