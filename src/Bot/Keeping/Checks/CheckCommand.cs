using Samverkan.Bot.Cards;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Keeping.Checks;

/// <summary><c>kontrollera/check</c>: what the register finds wrong with itself; what follows the word says with which group, role or person.</summary>
internal sealed class CheckCommand(CheckPages pages, CurrentRegister register) : ICommand
{
    public CommandWords Words { get; } = new(["kontrollera"], ["check"]) { IsOffered = true };

    public Localized Purpose { get; } = new("se vad som saknas eller är fel i registret, och rätta det", "see what is missing or wrong in the register, and mend it");

    public Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        Task.FromResult(pages.Page(call.Actor, call.Language, register.Engine.Mentioned(call.Rest), first: 0, isUnknown: call.Rest.Length > 0));
}
