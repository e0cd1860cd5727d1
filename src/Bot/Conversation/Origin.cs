using Microsoft.Bot.Schema;
using Samverkan.Bot.Outbound;

namespace Samverkan.Bot.Conversation;

/// <summary>Where somebody wrote or clicked.</summary>
/// <param name="User">The channel's id of who it was.</param>
/// <param name="Address">What it takes to say something there later.</param>
internal sealed record Origin(string Conversation, ConversationKind Kind, string User, KnownConversation Address)
{
    public static Origin Of(Activity activity) => new(activity.ConversationId(), activity.KindOfConversation(), activity.UserId(), KnownConversation.Of(activity));
}
