using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication by configuration. No <c>MicrosoftAppId</c>: unauthenticated, this machine only (that this is Development is the
/// host's to check). With one: tokens of the channel come in, and the bot's own go out.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly ConnectorFactory _connectors;
    private readonly SigningKeys? _keys;
    private readonly TimeProvider _time;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory? credentialsFactory = default,
        AuthenticationConfiguration? authConfiguration = default,
        IHttpClientFactory? httpClientFactory = default,
        ILogger? logger = default)
        : this(configuration, authConfiguration, httpClientFactory, TimeProvider.System, logger)
    {
    }

    internal ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, AuthenticationConfiguration? authConfiguration, IHttpClientFactory? httpClientFactory, TimeProvider time, ILogger? logger)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _time = time;
        logger ??= NullLogger.Instance;
        var transport = new ConnectorTransport(OutgoingHttp.ToConnectors(httpClientFactory));
        if (configuration["MicrosoftAppId"] is not { Length: > 0 } appId)
        {
            Inbound = new DevelopmentInboundPolicy();
            _connectors = new LoopbackConnectorFactory(transport);
            AuthenticationLog.Unauthenticated(logger);
            return;
        }

        var channel = ChannelSettings.From(appId, configuration, authConfiguration);
        _keys = new SigningKeys(new KeySource(channel.MetadataUrl, OutgoingHttp.ToKeys(httpClientFactory), time), time, logger);
        Inbound = new TokenInboundPolicy(channel, _keys, time);
        var login = LoginSettings.From(appId, configuration);
        _connectors = new TokenConnectorFactory(transport, login, new LoginClient(login, OutgoingHttp.ToLogin(httpClientFactory), time), time, logger);
    }

    internal InboundPolicy Inbound { get; }

    /// <summary>False: whoever comes now is answered 503, or waits for the keys. Without an app id none are needed.</summary>
    internal bool HasKeys => _keys is null || _keys.Current(_time.GetUtcNow()) is not null;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var admission = await Inbound.AdmitAsync(authHeader, cancellationToken);
        if (admission is not { Identity: { } identity, Refusal: null })
            throw new UnauthorizedAccessException(admission.Refusal?.Reason);
        return Inbound.Check(activity, identity) is { } refusal
            ? throw new UnauthorizedAccessException(refusal.Reason)
            : Admitted(identity);
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _connectors;

    internal AuthenticateRequestResult Admitted(ClaimsIdentity identity) => new() { ClaimsIdentity = identity, ConnectorFactory = _connectors };

    /// <summary>Fetches what the first turn would else wait for: the keys, and a token for its answer. That they are not to be had is no fault here.</summary>
    internal async Task WarmAsync(CancellationToken cancellationToken)
    {
        if (_keys is not null && !HasKeys)
            await _keys.FetchFirstAsync(cancellationToken);
        try
        {
            if (_connectors is TokenConnectorFactory connectors)
                await connectors.Token.GetAsync(cancellationToken);
        }
        catch (TokenUnavailableException)
        {
            // Told in the log, and tried again by the first send.
        }
    }
}
