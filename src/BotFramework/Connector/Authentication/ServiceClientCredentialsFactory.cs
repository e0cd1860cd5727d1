namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Named by <c>ConfigurationBotFrameworkAuthentication</c>; outbound credentials are not built yet.</summary>
public abstract class ServiceClientCredentialsFactory
{
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);
}
