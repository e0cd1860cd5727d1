namespace Microsoft.Bot.Connector.Authentication;

public static class AuthenticationConstants
{
    public const string AudienceClaim = "aud";
    public const string AppIdClaim = "appid";
    public const string ServiceUrlClaim = "serviceurl";
    public const string AnonymousAuthType = "anonymous";
}
