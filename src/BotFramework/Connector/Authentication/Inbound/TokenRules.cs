using System.Text.RegularExpressions;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a token must say of itself. Told without any key, so that a wrong one costs no signature and no fetch.</summary>
internal sealed partial class TokenRules(ChannelSettings channel)
{
    private static readonly TimeSpan _skew = TimeSpan.FromMinutes(5);

    public Refusal? Refuse(TokenClaims token, DateTimeOffset now)
    {
        if (token.Algorithm != SecurityAlgorithms.RsaSha256)
            return Refusal.Algorithm;
        if (token.HasCriticalHeader)
            return Refusal.CriticalHeader;
        if (token.Origin.Issuer != channel.Issuer)
            return token.Origin.Issuer is { } issuer && Entra().IsMatch(issuer) ? Refusal.IssuerEntra : Refusal.Issuer;
        if (token.Audience != channel.AppId)
            return Refusal.Audience;
        return token.IsOfOtherParty ? Refusal.OtherParty : RefuseTime(token, now);
    }

    public static Refusal? RefuseTime(TokenClaims token, DateTimeOffset now)
    {
        if (token is not { NotBefore: { } notBefore, Expires: { } expires })
            return Refusal.Lifetime;
        var seconds = now.ToUnixTimeMilliseconds() / 1000.0;
        if (seconds < notBefore - _skew.TotalSeconds)
            return Refusal.NotYetValid;
        return seconds > expires + _skew.TotalSeconds ? Refusal.Expired : null;
    }

    /// <summary>The part of the rules that needs the activity.</summary>
    public Refusal? Refuse(ChannelIdentity sender, string? serviceUrl, string? channelId, string? recipient)
    {
        if (string.IsNullOrEmpty(sender.Token.ServiceUrl))
            return Refusal.ServiceUrlUnclaimed;
        if (!sender.Token.ServiceUrl.Equals(serviceUrl, StringComparison.OrdinalIgnoreCase))
            return Refusal.ServiceUrlOther;
        if (ConnectorAddress.Parse(serviceUrl) is null)
            return Refusal.ServiceUrlUnsafe;
        if (channelId is null || !sender.Key.Endorsements.Contains(channelId) || !channel.RequiredEndorsements.All(sender.Key.Endorsements.Contains))
            return Refusal.NotEndorsed;
        return $"28:{channel.AppId}".Equals(recipient, StringComparison.OrdinalIgnoreCase) ? null : Refusal.RecipientOther;
    }

    [GeneratedRegex(@"^https://(sts\.windows\.net|login\.microsoftonline\.[a-z]+|login\.partner\.microsoftonline\.cn)(/|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Entra();
}
