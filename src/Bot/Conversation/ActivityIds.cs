using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Conversation;

/// <summary>Where an activity was and who sent it. The adapter lets none in without.</summary>
internal static class ActivityIds
{
    public static string ConversationId(this IActivity activity) => activity.Conversation?.Id ?? string.Empty;

    public static string UserId(this IActivity activity) => activity.From?.Id ?? string.Empty;
}
