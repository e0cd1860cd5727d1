using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Meetings;

/// <summary>Where a meeting is joined, as far as that may be a button: https, in Development this machine too.</summary>
internal sealed class JoinLinks(ProvisioningTarget target, IRowStore rows, IHostEnvironment environment)
{
    public async Task<Uri?> FindAsync(LineKey.Meeting meeting, CancellationToken cancellationToken) =>
        await LedgerRows.FindAsync(rows, target.Team, meeting, cancellationToken) is { Entry: { IsThere: true, JoinUrl: { } address } }
        && Uri.TryCreate(address, UriKind.Absolute, out var url) && Allows(url)
            ? url
            : null;

    private bool Allows(Uri url) => url.UserInfo.Length == 0 && (url.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
