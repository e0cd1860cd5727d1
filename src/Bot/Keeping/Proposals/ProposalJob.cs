using Samverkan.Bot.Jobs;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Brings a new proposal to those who decide.</summary>
internal sealed class ProposalJob(IRowStore rows, CurrentRegister register, ProposalDelivery delivery) : IJobHandler
{
    public const string KindOfJob = "proposal";

    private static readonly TimeSpan UntilLoaded = TimeSpan.FromSeconds(5);

    public string Kind => KindOfJob;

    public async Task<JobOutcome> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (!register.IsLoaded)
        {
            return new JobOutcome.Later(UntilLoaded, HasProgressed: true, []);
        }

        if (await rows.FindAsync(job.TargetKey, cancellationToken) is { } row && ProposalRows.Of(row) is { State: ProposalState.Open } proposal)
        {
            await delivery.DeliverAsync(proposal, cancellationToken);
        }

        return new JobOutcome.Done([]);
    }
}
