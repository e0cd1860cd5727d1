using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Provisioning;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Provisioning.Chat;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary><c>status</c>: how things are; for administrators also what the bot may do, what is missing and who can see to it.</summary>
internal sealed class StatusCommand(StatusReader status, CurrentRegister register, LateCards late) : ICommand
{
    public CommandWords Words { get; } = new(["status"], ["status"], Rest: false) { IsOffered = true };

    public Localized Purpose { get; } = new("se hur det står till med registret, kanalerna och mötena", "see how the register, the channels and the meetings are doing");

    public Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken) => late.InTimeAsync(
        call.Origin, call.Actor, call.Language, async until => StatusCard.Of(call.Language, await status.ReadAsync(call.Actor, until), register.Engine.Register));
}
