using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Meetings;

/// <summary>Where a meeting is joined, as far as that may be a button.</summary>
internal sealed class JoinLinks(ProvisioningTarget target, IRowStore rows, JoinRule rule)
{
    public async Task<Uri?> FindAsync(LineKey.Meeting meeting, CancellationToken cancellationToken) =>
        await LedgerRows.FindAsync(rows, target.Team, meeting, cancellationToken) is { Entry: { IsThere: true, JoinUrl: var address } } ? rule.Of(address) : null;
}
