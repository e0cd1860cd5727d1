namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Named by <c>ConfigurationBotFrameworkAuthentication</c>; nobody makes one, since credentials come from the configuration.</summary>
public abstract class ServiceClientCredentialsFactory
{
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);
}
