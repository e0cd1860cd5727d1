using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Provisioning;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Provisioning.Chat;

/// <summary><c>återuppta/resume</c>: goes on with what was approved and is not done. It was approved, so nothing is asked.</summary>
internal sealed class ResumeCommand(Gate gate, RunStore runs) : ICommand
{
    public CommandWords Words { get; } = new(["återuppta"], ["resume"], Rest: false);

    public Localized Purpose { get; } = new("fortsätta med det som har godkänts och inte är klart", "go on with what was approved and is not done");

    public bool IsFor(Actor actor) => actor.IsAdministrator;

    public async Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (gate.Refusal(call.Actor, call.Language) is { } refusal)
        {
            return refusal;
        }

        return await runs.FindUnfinishedAsync(cancellationToken) is { Run: var run } && await runs.ResumeAsync(cancellationToken)
            ? ProvisioningSaying.Of(call.Language, texts => ProvisioningTexts.Fill(texts.Resumed, run.Done, run.Total))
            : ProvisioningSaying.Of(call.Language, texts => texts.NothingToResume);
    }
}
