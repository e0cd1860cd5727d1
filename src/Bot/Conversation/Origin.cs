using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Conversation;

/// <summary>Where somebody wrote or clicked.</summary>
/// <param name="User">The channel's id of who it was.</param>
internal sealed record Origin(string Conversation, ConversationKind Kind, string User)
{
    public static Origin Of(Activity activity) => new(activity.ConversationId(), activity.KindOfConversation(), activity.UserId());
}
