using System.Net.Http.Headers;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token with the times that matter to us.</summary>
/// <param name="RenewAt">From here on another is fetched behind the sends.</param>
/// <param name="UsableTo">From here on sends wait for another.</param>
internal sealed record HeldToken(AuthenticationHeaderValue Header, DateTimeOffset RenewAt, DateTimeOffset UsableTo)
{
    private static readonly TimeSpan _early = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan _onTheWay = TimeSpan.FromSeconds(15);

    public static HeldToken Of(string token, TimeSpan lifetime, DateTimeOffset now)
    {
        var (half, expires) = (lifetime / 2, now + lifetime);
        return new HeldToken(
            new AuthenticationHeaderValue("Bearer", token),
            expires - (half < _early ? half : _early),
            expires - (half < _onTheWay ? half : _onTheWay));
    }
}
