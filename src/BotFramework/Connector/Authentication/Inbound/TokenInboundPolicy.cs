using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app id: only a token of the channel, signed by one of its keys, lets in.</summary>
internal sealed class TokenInboundPolicy(ChannelSettings channel, SigningKeys keys, TimeProvider time) : InboundPolicy
{
    private readonly TokenRules _rules = new(channel);
    private readonly JsonWebTokenHandler _handler = new();

    public override ValueTask<Admission> AdmitAsync(StringValues authorization, CancellationToken cancellationToken)
    {
        if (BearerHeader.Read(authorization, out var token) is { } refusal)
            return ValueTask.FromResult(new Admission(null, refusal));
        var now = time.GetUtcNow();
        var set = keys.Current(now);
        var hash = TokenHash.Of(token);
        return set is not null && set.Tokens.TryGet(hash, out var known)
            ? ValueTask.FromResult(Admit(known, now))
            : AdmitAsync(token.ToString(), hash, set, now, cancellationToken);
    }

    public override Refusal? Check(Activity activity, ClaimsIdentity identity) =>
        identity is ChannelIdentity sender ? _rules.Refuse(sender, activity.ServiceUrl, activity.ChannelId, activity.Recipient?.Id) : Refusal.Unauthorized;

    private static Admission Admit(ChannelIdentity known, DateTimeOffset now) =>
        TokenRules.RefuseTime(known.Token, now) is { } refusal
            ? new Admission(null, refusal, known.Token.Origin)
            : new Admission(known, null, known.Token.Origin);

    private async ValueTask<Admission> AdmitAsync(string token, TokenHash hash, KeySet? set, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (TokenClaims.Read(token) is not { } claims)
            return new Admission(null, Refusal.TokenMalformed);
        if (_rules.Refuse(claims, now) is { } refusal)
            return new Admission(null, refusal, claims.Origin);
        if (claims.Origin.KeyId is not { Length: > 0 } keyId)
            return new Admission(null, Refusal.KeyUnnamed, claims.Origin);
        set ??= await keys.FetchFirstAsync(cancellationToken);
        if (set is null)
            return new Admission(null, Refusal.NoKeys, claims.Origin);
        if (!set.Keys.ContainsKey(keyId))
            set = await keys.FetchForUnknownAsync(set, cancellationToken);
        if (!set.Keys.TryGetValue(keyId, out var key))
            return new Admission(null, Refusal.KeyUnknown, claims.Origin);
        if (await VerifyAsync(token, key) is not { } verified)
            return new Admission(null, Refusal.Signature, claims.Origin);
        var identity = new ChannelIdentity([.. verified.Claims, new Claim(AuthenticationConstants.KeyIdHeader, keyId)], claims, key);
        set.Tokens.Keep(hash, identity);
        return new Admission(identity, null, claims.Origin);
    }

    /// <summary>By this one key, whatever the token says of keys (<c>jku</c>, <c>x5u</c>, <c>jwk</c>). Times are judged by <see cref="TokenRules"/>, whose clock is ours.</summary>
    private async Task<ClaimsIdentity?> VerifyAsync(string token, SigningKey key)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKeyResolver = (_, _, _, _) => [key.Key],
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidIssuer = channel.Issuer,
            ValidAudience = channel.AppId,
            LifetimeValidator = static (_, _, _, _) => true,
        });
        return result.IsValid ? result.ClaimsIdentity : null;
    }
}
