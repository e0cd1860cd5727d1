using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Provisioning;
using Samverkan.Bot.Conversation.Commands;

namespace Samverkan.Bot.Provisioning.Chat;

/// <summary><c>drift</c>: what somebody has changed in Teams or in the calendar, to be mended or accepted.</summary>
internal sealed class DriftCommand(Gate gate, PlanDesk desk, LateCards late) : ICommand
{
    public CommandWords Words { get; } = new(["avvikelser", "drift"], ["drift", "deviations"], Rest: false);

    public Localized Purpose { get; } = new("se vad som har ändrats för hand i Teams, och rätta eller acceptera det", "see what was changed by hand in Teams, and mend or accept it");

    public bool IsFor(Actor actor) => actor.IsAdministrator;

    public async Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        gate.Refusal(call.Actor, call.Language)
        ?? await late.InTimeAsync(call.Origin, call.Actor, call.Language, async until => DriftCard.Of(call.Language, await desk.ReadAsync(until)));
}
