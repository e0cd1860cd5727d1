using Samverkan.Bot.Conversation;

namespace Samverkan.Bot.Privacy.Reads;

/// <summary>Where somebody was told: the kinds of conversation by their names, and the tab.</summary>
internal enum ReadPlace
{
    Personal = ConversationKind.Personal,
    GroupChat = ConversationKind.GroupChat,
    Channel = ConversationKind.Channel,
    Tab,
}
