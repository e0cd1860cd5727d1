using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Adds and removes members of channels that have their own.</summary>
internal sealed class MemberStep(TeamGraph team, ProvisioningTarget target, TimeProvider time) : IStep
{
    private const string Permission = "ChannelMember.ReadWrite.Group";

    public Task<StepEnd>? Run(Work work, StepContext context, CancellationToken cancellationToken) => work switch
    {
        Work.AddMember add => AddAsync(add, context, cancellationToken),
        Work.RemoveMember remove => RemoveAsync(remove, context, cancellationToken),
        _ => null,
    };

    private async Task<StepEnd> AddAsync(Work.AddMember add, StepContext context, CancellationToken cancellationToken)
    {
        if (context.Channel is not { } channel)
        {
            return new StepEnd.Again(TimeSpan.Zero);
        }

        if (context.IsBegun)
        {
            var seen = await team.MembersAsync(channel, cancellationToken);
            if (seen is not GraphAnswer<IReadOnlyList<ObservedMember>>.Given { Value: var members })
            {
                return Judge.Of(seen, context, Permission, _ => new StepEnd.Again(TimeSpan.Zero));
            }

            if (members.FirstOrDefault(member => member.Identity.ObjectId == add.Identity.ObjectId) is { } there)
            {
                return Added(there.Id, channel);
            }
        }

        await context.IntendAsync(new LedgerEntry(LedgerStage.Intended, time.GetUtcNow()) { IsWanted = true, Attempts = context.Attempts + 1 }, cancellationToken);
        return Judge.Of(await team.AddMemberAsync(channel, add.Identity, target.Tenant, add.IsOwner, cancellationToken), context, Permission, id => Added(id, channel), refused => Refused(refused, channel));
    }

    private async Task<StepEnd> RemoveAsync(Work.RemoveMember remove, StepContext context, CancellationToken cancellationToken) => context.Channel is not { } channel
        ? new StepEnd.Done(null)
        : Judge.Of(
            await team.RemoveMemberAsync(channel, remove.Membership, cancellationToken),
            context,
            Permission,
            _ => new StepEnd.Done(null),
            refused => refused.IsNotFound ? new StepEnd.Done(null) : null);

    private StepEnd.Done Added(string? membership, string channel) => new StepEnd.Done(new LedgerEntry(LedgerStage.Agreed, time.GetUtcNow()) { Id = membership, IsWanted = true, Channel = channel });

    private StepEnd? Refused(GraphRefusal refused, string channel) => refused switch
    {
        { IsThereAlready: true } => Added(null, channel),
        { IsNotFound: true } => new StepEnd.Blocked(
            new Localized("Kontot finns inte i katalogen, eller är avstängt.", "The account is not in the directory, or is disabled."),
            new Localized("Kontrollera katalog-id:t i registret, och att kontot är aktivt.", "Check the directory id in the register, and that the account is active."),
            null),
        { IsForbidden: true } when refused.Message.Contains("tenant", StringComparison.OrdinalIgnoreCase) => new StepEnd.Blocked(
            new Localized("Konton från personens organisation släpps inte in i delade kanaler.", "Accounts of the person's organisation are not let into shared channels."),
            new Localized("Be Entra-administratörerna i båda organisationerna att tillåta direktanslutning (B2B direct connect) mellan dem.", "Ask the Entra administrators of both organisations to allow B2B direct connect between them."),
            null),
        _ => null,
    };
}
