namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Why a request is not let in: the status its sender gets and the reason the log gets; a reason for each cause.</summary>
internal sealed record Refusal(int Status, string Reason)
{
    public static readonly Refusal MethodNotAllowed = new(405, "method-not-allowed");
    public static readonly Refusal NotJson = new(415, "content-type-not-json");
    public static readonly Refusal Compressed = new(415, "content-encoding-present");
    public static readonly Refusal TooLarge = new(413, "body-too-large");
    public static readonly Refusal BadJson = new(400, "body-not-json");
    public static readonly Refusal BadShape = new(400, "activity-malformed");
    public static readonly Refusal AmbiguousKey = new(400, "activity-key-ambiguous");
    public static readonly Refusal Unauthorized = new(401, "not-authenticated");
    public static readonly Refusal ServiceUrlNotLoopback = new(403, "service-url-not-loopback");

    public static readonly Refusal NoAuthorization = new(401, "authorization-absent");
    public static readonly Refusal SeveralAuthorizations = new(401, "authorization-several");
    public static readonly Refusal NotBearer = new(401, "authorization-not-bearer");
    public static readonly Refusal TokenTooLong = new(401, "token-too-long");
    public static readonly Refusal TokenMalformed = new(401, "token-malformed");
    public static readonly Refusal Algorithm = new(401, "token-algorithm");
    public static readonly Refusal CriticalHeader = new(401, "token-critical-header");
    public static readonly Refusal KeyUnnamed = new(401, "token-key-unnamed");
    public static readonly Refusal IssuerEntra = new(401, "token-issuer-entra");
    public static readonly Refusal Issuer = new(401, "token-issuer");
    public static readonly Refusal Audience = new(401, "token-audience");
    public static readonly Refusal OtherParty = new(401, "token-of-other-app");
    public static readonly Refusal Lifetime = new(401, "token-lifetime-malformed");
    public static readonly Refusal NotYetValid = new(401, "token-not-yet-valid");
    public static readonly Refusal Expired = new(401, "token-expired");
    public static readonly Refusal KeyUnknown = new(401, "token-key-unknown");
    public static readonly Refusal Signature = new(401, "token-signature");
    public static readonly Refusal NoKeys = new(503, "keys-absent");

    public static readonly Refusal ServiceUrlUnclaimed = new(403, "service-url-unclaimed");
    public static readonly Refusal ServiceUrlOther = new(403, "service-url-other");
    public static readonly Refusal ServiceUrlUnsafe = new(403, "service-url-unsafe");
    public static readonly Refusal NotEndorsed = new(403, "key-not-endorsed");
    public static readonly Refusal RecipientOther = new(403, "recipient-other");
}
