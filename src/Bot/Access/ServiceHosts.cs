using System.Collections.Frozen;
using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Access;

/// <summary>Where a reply, and the token with it, may go: https, port 443, a host of <c>Outbound:ServiceHosts</c>. In Development this machine too, by either scheme and any port.</summary>
internal sealed class ServiceHosts(IOptions<OutboundOptions> options, IHostEnvironment environment)
{
    private readonly FrozenSet<string> hosts = options.Value.ServiceHosts.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly bool loopback = environment.IsDevelopment();

    public bool Allow(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && url.UserInfo.Length == 0
        && (IsListed(url) || (loopback && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && url.IsLoopback));

    private bool IsListed(Uri url) => url is { Scheme: "https", Port: 443, HostNameType: UriHostNameType.Dns } && hosts.Contains(url.IdnHost);
}
