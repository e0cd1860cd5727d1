using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Provisioning;
using Samverkan.Bot.Conversation.Commands;

namespace Samverkan.Bot.Provisioning.Chat;

/// <summary><c>plan</c>: what should be in Teams and in the calendar against what is, before anything is done about it.</summary>
internal sealed class PlanCommand(Gate gate, PlanDesk desk, LateCards late) : ICommand
{
    public CommandWords Words { get; } = new(["plan"], ["plan"], Rest: false) { IsOffered = true };

    public Localized Purpose { get; } = new("se vilka kanaler och möten som ska göras, och godkänna det", "see which channels and meetings are to be made, and approve it");

    public bool IsFor(Actor actor) => actor.IsAdministrator;

    public async Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        gate.Refusal(call.Actor, call.Language)
        ?? await late.InTimeAsync(call.Origin, call.Actor, call.Language, async until => PlanCard.Of(call.Language, await desk.ReadAsync(until)));
}
