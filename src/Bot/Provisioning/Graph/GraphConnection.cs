using Azure.Core;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Kiota.Authentication.Azure;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>The Graph that is configured. Nothing between us and it tries again by itself: a create that is repeated unseen is made twice.</summary>
internal sealed class GraphConnection : IDisposable
{
    /// <summary>Then whether a request had an effect counts as unknown. It waits its turn in that time too: eight at the slowest pace take 80 s.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(100);

    private readonly HttpClient http;

    /// <param name="handler">What carries the requests; the simulated Graph, or the network.</param>
    public GraphConnection(GraphOptions options, HttpMessageHandler handler, bool needsNoIdentity, string? managedIdentity, TimeProvider time)
    {
        var address = new Uri(string.IsNullOrEmpty(options.BaseUrl) ? GraphOptions.DefaultBaseUrl : options.BaseUrl);
        var paced = new PaceHandler(options.RequestsPerSecondPerTeam, time, handler);
        http = new HttpClient(new HeadersInspectionHandler { InnerHandler = paced }) { Timeout = Patience };
        Client = new GraphServiceClient(http, needsNoIdentity ? new DevelopmentToken() : Identity(options, address, managedIdentity), address.AbsoluteUri.TrimEnd('/'));
    }

    public GraphServiceClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        http.Dispose();
    }

    // The app registration trusts the managed identity of the bot: no secret, and resource-specific consent works with it.
    private static AzureIdentityAuthenticationProvider Identity(GraphOptions options, Uri address, string? managedIdentity)
    {
        var self = new ManagedIdentityCredential(managedIdentity is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(managedIdentity));
        var exchange = new TokenRequestContext(["api://AzureADTokenExchange/.default"]);
        var registration = new ClientAssertionCredential(options.TenantId, options.ClientId, async until => (await self.GetTokenAsync(exchange, until)).Token);
        return new AzureIdentityAuthenticationProvider(registration, [address.Host], isCaeEnabled: false, scopes: [$"{address.GetLeftPart(UriPartial.Authority)}/.default"]);
    }
}
