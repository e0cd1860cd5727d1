using Samverkan.Bot.Conversation;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Privacy.Reads;

/// <summary>Somebody was told of these persons, at a question of theirs in a conversation of this kind.</summary>
internal sealed record PersonRead(DateTimeOffset At, Reader Reader, ConversationKind Where, IReadOnlyList<PersonId> Persons);
