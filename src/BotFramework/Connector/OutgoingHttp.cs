namespace Microsoft.Bot.Connector;

/// <summary>
/// Pooled connections that follow no redirect and keep no cookie: the host's, by a name, when it has an
/// <see cref="IHttpClientFactory"/>; else our own. Answers are bounded in time and size.
/// </summary>
internal sealed class OutgoingHttp(IHttpClientFactory? factory, string name, TimeSpan timeout, int maxAnswerSize)
{
    private readonly Lock _hardening = new();
    private readonly HttpClient? _own = factory is null ? new(Own()) { Timeout = timeout, MaxResponseContentBufferSize = maxAnswerSize } : null;

    /// <summary>The last of the factory's, which is the same for minutes.</summary>
    private volatile Handled? _last;

    public HttpClient Client => _own ?? FromFactory();

    public static OutgoingHttp ToConnectors(IHttpClientFactory? factory) => new(factory, "BotFramework.Connector", TimeSpan.FromSeconds(10), 4 * 1024 * 1024);

    /// <summary>The keys of the channel; a real set has some twenty kilobytes.</summary>
    public static OutgoingHttp ToKeys(IHttpClientFactory? factory) => new(factory, "BotFramework.Keys", TimeSpan.FromSeconds(5), 1024 * 1024);

    public static OutgoingHttp ToLogin(IHttpClientFactory? factory) => new(factory, "BotFramework.Login", TimeSpan.FromSeconds(5), 1024 * 1024);

    private HttpClient FromFactory()
    {
        if (factory is not IHttpMessageHandlerFactory handlers)
            return Configure(factory!.CreateClient(name));
        var handler = handlers.CreateHandler(name);
        if (_last is { } last && ReferenceEquals(last.Handler, handler))
            return last.Client;
        Harden(Innermost(handler));
        var client = Configure(new HttpClient(handler, disposeHandler: false));
        _last = new Handled(handler, client);
        return client;
    }

    private static SocketsHttpHandler Own() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    private HttpClient Configure(HttpClient client)
    {
        client.Timeout = timeout;
        client.MaxResponseContentBufferSize = maxAnswerSize;
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

    private sealed record Handled(HttpMessageHandler Handler, HttpClient Client);
}
