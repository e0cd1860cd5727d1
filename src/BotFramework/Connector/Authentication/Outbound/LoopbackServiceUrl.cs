using System.Net;
using System.Net.Sockets;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The only service URLs of unauthenticated development: this machine's own, by number or as <c>localhost</c>.</summary>
internal static class LoopbackServiceUrl
{
    public static Uri? Parse(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri is { UserInfo: "", Query: "", Fragment: "" }
        && IsLoopback(uri)
            ? uri
            : null;

    /// <summary>Not <see cref="Uri.IsLoopback"/>, which takes more names; and not a mapped address, which nobody needs.</summary>
    private static bool IsLoopback(Uri uri) => uri.HostNameType switch
    {
        UriHostNameType.Dns => uri.IdnHost.Equals("localhost", StringComparison.OrdinalIgnoreCase),
        UriHostNameType.IPv4 => IPAddress.TryParse(uri.IdnHost, out var address) && IPAddress.IsLoopback(address),
        UriHostNameType.IPv6 => IPAddress.TryParse(uri.IdnHost, out var address)
            && address.AddressFamily == AddressFamily.InterNetworkV6 && address.Equals(IPAddress.IPv6Loopback),
        _ => false,
    };
}
