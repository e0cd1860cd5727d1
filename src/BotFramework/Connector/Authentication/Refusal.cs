namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Why a request is not let in: the status its sender gets and the reason the log gets.</summary>
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
    public static readonly Refusal NoTokenValidation = new(401, "token-validation-not-built");
    public static readonly Refusal ServiceUrlNotLoopback = new(403, "service-url-not-loopback");
}
