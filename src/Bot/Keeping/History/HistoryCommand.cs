using Samverkan.Bot.Cards;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Keeping.History;

/// <summary><c>historik/history</c>: what was changed in the register, the newest first; what follows the word says of which group, role or person.</summary>
internal sealed class HistoryCommand(HistoryPages pages, CurrentRegister register) : ICommand
{
    public CommandWords Words { get; } = new(["historik"], ["history"]) { IsOffered = true };

    public Localized Purpose { get; } = new("se vad som har ändrats i registret, och när", "see what was changed in the register, and when");

    public Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        pages.PageAsync(call.Actor, call.Language, register.Engine.Mentioned(call.Rest), last: null, isUnknown: call.Rest.Length > 0, cancellationToken);
}
