using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens: by the managed identity, or by the app's secret at the tenant's authority. Keeps none.</summary>
internal sealed class LoginClient(LoginSettings settings, OutgoingHttp http, TimeProvider time)
{
    // Less than a host waits for a send, so that what was never sent does not look like what may have been.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan _patienceOfOneTry = TimeSpan.FromSeconds(3);

    /// <param name="anew">A token that was given before is of no use any more.</param>
    public async Task<HeldToken> FetchAsync(string scope, bool anew)
    {
        using var patience = new CancellationTokenSource(_patience, time);

        // Tokens of a managed identity are kept by the library for all its credentials; only one with claims is fetched for sure.
        var request = new TokenRequestContext([scope], claims: anew && settings.IsManagedIdentity ? "{}" : null);

        // A credential keeps the tokens it gave, and the pool's connections: a new one each time gets a new token over a fresh handler.
        var token = await Credential().GetTokenAsync(request, patience.Token);

        // The library reckons with the system's clock.
        return HeldToken.Of(token.Token, token.ExpiresOn - TimeProvider.System.GetUtcNow(), time.GetUtcNow());
    }

    private TokenCredential Credential() => settings.IsManagedIdentity
        ? new ManagedIdentityCredential(Configure(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(settings.AppId))))
        : new ClientSecretCredential(settings.Tenant, settings.AppId, settings.Password, Configure(new ClientSecretCredentialOptions
        {
            AuthorityHost = settings.Authority,
            DisableInstanceDiscovery = !settings.ValidateAuthority,
        }));

    private T Configure<T>(T options)
        where T : TokenCredentialOptions
    {
        options.Transport = new HttpClientTransport(http.Client);
        options.Retry.MaxRetries = 1;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.NetworkTimeout = _patienceOfOneTry;
        options.Diagnostics.IsLoggingEnabled = false;
        options.Diagnostics.IsDistributedTracingEnabled = false;
        return options;
    }
}
