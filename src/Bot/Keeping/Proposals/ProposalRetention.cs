using Microsoft.Extensions.Options;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Privacy.Retention;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>Deletes the proposals that were decided so long ago that their time is up. One that is open stays.</summary>
internal sealed class ProposalRetention(ProposalStore store, IOptions<RetentionOptions> options, TimeProvider time) : IRetention
{
    private readonly int days = options.Value.ProposalsDays.GetValueOrDefault();

    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        var first = time.GetUtcNow().AddDays(-days);
        await foreach (var proposal in store.AllAsync(cancellationToken))
        {
            if (proposal.Decision is { At: var at } && at < first)
            {
                await store.DeleteAsync(proposal, cancellationToken);
            }
        }
    }
}
