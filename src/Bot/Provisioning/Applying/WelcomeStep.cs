using Samverkan.Bot.Cards.Provisioning;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>The bot says hello in a new channel. At most once: that it goes is kept with it.</summary>
internal sealed class WelcomeStep(Posts posts, KnownTeams teams, CurrentRegister register, ProvisioningTarget target, TimeProvider time) : IStep
{
    private const string Once = "welcome";

    public Task<StepEnd>? Run(Work work, StepContext context, CancellationToken cancellationToken) =>
        work is Work.PostWelcome ? PostAsync(context, cancellationToken) : null;

    private async Task<StepEnd> PostAsync(StepContext context, CancellationToken cancellationToken)
    {
        if (context.Channel is not { } channel)
        {
            return new StepEnd.Again(TimeSpan.Zero);
        }

        if (await teams.FindAsync(target.Team, cancellationToken) is not { } team || register.Engine.Register.Find(context.Key.Group) is not { } group)
        {
            return new StepEnd.Done(null);
        }

        await posts.PostOnceAsync(team with { Id = channel }, ChannelWelcomeCard.Of(group.Names.Name), Once, cancellationToken);
        return new StepEnd.Done(new LedgerEntry(LedgerStage.Agreed, time.GetUtcNow()) { Channel = channel });
    }
}
