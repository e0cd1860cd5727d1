namespace Microsoft.Bot.Connector;

/// <summary>
/// Pooled connections that follow no redirect and keep no cookie: the host's, by the name <see cref="ClientName"/>, when it has
/// an <see cref="IHttpClientFactory"/>; else our own.
/// </summary>
internal sealed class ConnectorHttp(IHttpClientFactory? factory)
{
    public const string ClientName = "BotFramework.Connector";

    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(10);
    private const int MaxAnswerSize = 4 * 1024 * 1024;

    private readonly Lock _hardening = new();
    private readonly HttpClient? _own = factory is null ? Own() : null;

    public HttpClient Client => _own ?? FromFactory();

    private HttpClient FromFactory()
    {
        if (factory is not IHttpMessageHandlerFactory handlers)
            return Configure(factory!.CreateClient(ClientName));
        var handler = handlers.CreateHandler(ClientName);
        Harden(Innermost(handler));
        return Configure(new HttpClient(handler, disposeHandler: false));
    }

    /// <summary>Straight, past any proxy: so far only this machine is spoken to.</summary>
    private static HttpClient Own() => Configure(new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    }));

    private static HttpClient Configure(HttpClient client)
    {
        client.Timeout = _timeout;
        client.MaxResponseContentBufferSize = MaxAnswerSize;
        return client;
    }

    private static HttpMessageHandler Innermost(HttpMessageHandler handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
            handler = inner;
        return handler;
    }

    /// <summary>A handler of the factory is new every few minutes, and can be changed only before its first request.</summary>
    private void Harden(HttpMessageHandler handler)
    {
        if (IsHard(handler))
            return;
        lock (_hardening)
        {
            if (IsHard(handler))
                return;
            if (handler is SocketsHttpHandler sockets)
                (sockets.UseCookies, sockets.AllowAutoRedirect) = (false, false);
            else if (handler is HttpClientHandler client)
                (client.UseCookies, client.AllowAutoRedirect) = (false, false);
        }
    }

    private static bool IsHard(HttpMessageHandler handler) => handler switch
    {
        SocketsHttpHandler sockets => !sockets.AllowAutoRedirect && !sockets.UseCookies,
        HttpClientHandler client => !client.AllowAutoRedirect && !client.UseCookies,
        _ => true,
    };
}
