using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>One connector, at a service URL that has been checked. Holds nothing of its own: connections are the transport's.</summary>
/// <param name="token">Null in unauthenticated development.</param>
internal sealed class HttpConnectorClient(ConnectorTransport transport, Uri baseUri, ScopedToken? token) : IConnectorClient
{
    public Uri BaseUri { get; set; } = baseUri;

    public IConversations Conversations => field ??= new Conversations(transport, token, Root(BaseUri.AbsoluteUri));

    public void Dispose()
    {
        // Nothing is held here.
    }

    /// <summary>One trailing slash goes, no more.</summary>
    private static string Root(string url) => url.EndsWith('/') ? url[..^1] : url;
}
