namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Nothing is sent for a configured app: tokens for it are not built yet.</summary>
internal sealed class ClosedConnectorFactory : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken) =>
        Task.FromException<IConnectorClient>(new InvalidOperationException("Replies for a configured MicrosoftAppId need a token, and none can be had yet."));
}
