using System.Net;
using Microsoft.AspNetCore.Http;

namespace Samverkan.GraphSimulator.Page;

/// <summary>Changes come from this page, in a browser on this machine: no other site can make them through a visitor.</summary>
internal static class SamePage
{
    public static bool IsFrom(HttpContext http)
    {
        var headers = http.Request.Headers;
        var site = headers["Sec-Fetch-Site"].ToString();
        var origin = headers.Origin.ToString();
        var own = $"{http.Request.Scheme}://{http.Request.Host.ToUriComponent()}";
        return http.Connection.RemoteIpAddress is { } remote
            && IPAddress.IsLoopback(remote)
            && IsThisMachine(http.Request.Host.Host)
            && (site.Length > 0 || origin.Length > 0)
            && site is "" or "same-origin"
            && (origin.Length == 0 || origin.Equals(own, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A name of another site may be made to lead here; the browser then says that name.</summary>
    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);
}
