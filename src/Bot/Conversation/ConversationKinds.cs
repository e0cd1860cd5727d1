using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Conversation;

internal static class ConversationKinds
{
    // How the ids of channels and group chats begin.
    private const string Shared = "19:";

    private const string OfChannels = "@thread.tacv2";

    /// <summary>What the activity says, or else what the id of its conversation looks like.</summary>
    public static ConversationKind KindOfConversation(this IActivity activity) => activity.Conversation?.ConversationType switch
    {
        "personal" => ConversationKind.Personal,
        "groupChat" => ConversationKind.GroupChat,
        "channel" => ConversationKind.Channel,
        _ when activity.ConversationId().Contains(OfChannels, StringComparison.Ordinal) => ConversationKind.Channel,
        _ when activity.Conversation?.IsGroup == true || activity.ConversationId().StartsWith(Shared, StringComparison.Ordinal) => ConversationKind.GroupChat,
        _ => ConversationKind.Personal,
    };
}
