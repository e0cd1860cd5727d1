namespace Samverkan.Bot.Conversation;

/// <summary>What Teams calls the type of a conversation.</summary>
internal enum ConversationKind
{
    Personal,
    GroupChat,
    Channel,
}
