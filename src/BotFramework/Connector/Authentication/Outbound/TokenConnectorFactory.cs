using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Connectors that are spoken to with the bot's own token, one for each scope.</summary>
internal sealed class TokenConnectorFactory(ConnectorTransport transport, LoginSettings settings, LoginClient login, TimeProvider time, ILogger logger) : ConnectorFactory
{
    private readonly ConcurrentDictionary<string, ScopedToken> _others = new(StringComparer.Ordinal);

    /// <summary>The token of connectors that ask for no other.</summary>
    public ScopedToken Token { get; } = new(settings.Scope, login, time, logger);

    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken) =>
        ConnectorAddress.Parse(serviceUrl) is { } url
            ? Task.FromResult<IConnectorClient>(new HttpConnectorClient(transport, url, TokenFor(audience)))
            : Task.FromException<IConnectorClient>(new InvalidOperationException("Replies go over https, or to this machine."));

    private ScopedToken TokenFor(string? audience) =>
        string.IsNullOrEmpty(audience) || LoginSettings.ScopeOf(audience) is var scope && scope == settings.Scope
            ? Token
            : _others.GetOrAdd(scope, static (each, own) => new ScopedToken(each, own.Login, own.Time, own.Logger), (Login: login, Time: time, Logger: logger));
}
