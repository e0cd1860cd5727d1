using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>Lets the app into channels and adds the tab.</summary>
internal sealed class TabStep(TeamGraph team, TimeProvider time) : IStep
{
    private const string TabPermission = "TeamsTab.ReadWrite.Group";
    private const string AppPermission = "TeamsAppInstallation.ManageSelectedForTeam.All";

    /// <summary>Graph makes a second tab of the same name without a word, and a list may be a little old.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);

    public Task<StepEnd>? Run(Work work, StepContext context, CancellationToken cancellationToken) => work switch
    {
        Work.AddTab tab => AddAsync(tab, context, cancellationToken),
        Work.EnableApp app => EnableAsync(app, context, cancellationToken),
        _ => null,
    };

    private async Task<StepEnd> AddAsync(Work.AddTab tab, StepContext context, CancellationToken cancellationToken)
    {
        if (context.Channel is not { } channel)
        {
            return new StepEnd.Again(TimeSpan.Zero);
        }

        // Two approvals that overlap have the same line: the other one has done it.
        if (context.Entry is { IsAgreed: true } done && done.Channel == channel)
        {
            return new StepEnd.Done(done);
        }

        if (context is { IsBegun: true, Entry: { } begun } && begun.At + Settling - time.GetUtcNow() is var wait && wait > TimeSpan.Zero)
        {
            return new StepEnd.Again(wait);
        }

        if (context.IsBegun || tab.Looks)
        {
            var seen = await team.TabsAsync(channel, cancellationToken);
            if (seen is not GraphAnswer<IReadOnlyList<ObservedTab>>.Given { Value: var tabs })
            {
                return Judge.Of(seen, context, TabPermission, _ => new StepEnd.Again(TimeSpan.Zero));
            }

            if (tabs.FirstOrDefault(one => one.Entity == tab.Entity) is { } there)
            {
                return Agreed(there.Id, channel);
            }
        }

        await context.IntendAsync(new LedgerEntry(LedgerStage.Intended, time.GetUtcNow()) { Attempts = context.Attempts + 1 }, cancellationToken);
        return Judge.Of(await team.AddTabAsync(channel, tab.App, tab.Name, tab.Entity, tab.Content, cancellationToken), context, TabPermission, id => Agreed(id, channel));
    }

    private async Task<StepEnd> EnableAsync(Work.EnableApp app, StepContext context, CancellationToken cancellationToken)
    {
        if (context.Channel is not { } channel)
        {
            return new StepEnd.Again(TimeSpan.Zero);
        }

        // Twice is as once.
        await context.IntendAsync(new LedgerEntry(LedgerStage.Intended, time.GetUtcNow()) { Attempts = context.Attempts + 1 }, cancellationToken);
        return Judge.Of(
            await team.EnableAppAsync(channel, app.App, cancellationToken),
            context,
            AppPermission,
            _ => Agreed(app.App, channel),
            refused => refused.IsThereAlready ? Agreed(app.App, channel) : null);
    }

    private StepEnd.Done Agreed(string? id, string channel) => new StepEnd.Done(new LedgerEntry(LedgerStage.Agreed, time.GetUtcNow()) { Id = id, Channel = channel });
}
