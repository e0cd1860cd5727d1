namespace Samverkan.Bot.Conversation.Commands;

/// <param name="Rest">Whether something may follow them, such as the name of a group. Without, a message is a command only when it is nothing more.</param>
internal sealed record CommandWords(IReadOnlyList<string> Sv, IReadOnlyList<string> En, bool Rest = true);
