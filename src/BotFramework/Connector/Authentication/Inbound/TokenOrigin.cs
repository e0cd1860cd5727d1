namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who a token says made it, and with which key: for the log. Anybody may write anything there.</summary>
internal readonly record struct TokenOrigin(string? Issuer, string? KeyId)
{
    public string ShownIssuer => PlainText.Of(Issuer);
    public string ShownKeyId => PlainText.Of(KeyId);
}
