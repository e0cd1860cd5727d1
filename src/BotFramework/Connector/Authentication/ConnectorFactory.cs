namespace Microsoft.Bot.Connector.Authentication;

public abstract class ConnectorFactory
{
    /// <summary>A client for a service URL that is allowed; throws when it is not.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
