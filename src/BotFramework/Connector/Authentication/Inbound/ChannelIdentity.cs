using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A channel that proved itself by a token. Shared by all turns of that token: read it, add nothing.</summary>
internal sealed class ChannelIdentity(IEnumerable<Claim> claims, TokenClaims token, SigningKey key) : ClaimsIdentity(claims, "Bearer")
{
    public TokenClaims Token => token;

    /// <summary>What the request carries from here on, so that whoever refuses it later can say whose it was.</summary>
    public ClaimsPrincipal Principal => field ??= new ClaimsPrincipal(this);

    public SigningKey Key => key;
}
