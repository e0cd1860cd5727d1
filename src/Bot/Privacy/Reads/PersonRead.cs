using Samverkan.Register.Model;

namespace Samverkan.Bot.Privacy.Reads;

/// <summary>Somebody was told of these persons, at a question of theirs in a conversation of this kind or as they looked at the tab.</summary>
internal sealed record PersonRead(DateTimeOffset At, Reader Reader, ReadPlace Where, IReadOnlyList<PersonId> Persons);
