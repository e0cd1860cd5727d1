namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Replies of unauthenticated development, without a token, to this machine only.</summary>
internal sealed class LoopbackConnectorFactory(ConnectorTransport transport) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken) =>
        LoopbackServiceUrl.Parse(serviceUrl) is { } uri
            ? Task.FromResult<IConnectorClient>(new HttpConnectorClient(transport, uri, token: null))
            : Task.FromException<IConnectorClient>(new InvalidOperationException("Without an app id, replies go to loopback addresses only."));
}
