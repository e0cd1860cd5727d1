namespace Samverkan.Bot.Conversation.Commands;

/// <param name="Rest">Whether something may follow them, such as the name of a group. Without, a message is a command only when it is nothing more.</param>
internal sealed record CommandWords(IReadOnlyList<string> Sv, IReadOnlyList<string> En, bool Rest = true)
{
    /// <summary>Whether Teams offers them to whoever begins to write. Twelve fit, help among them: what people come for most.</summary>
    public bool IsOffered { get; init; }
}
