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
/// host's to check). With one: closed, until tokens are validated.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly ConnectorFactory _connectors;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory? credentialsFactory = default,
        AuthenticationConfiguration? authConfiguration = default,
        IHttpClientFactory? httpClientFactory = default,
        ILogger? logger = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (string.IsNullOrEmpty(configuration["MicrosoftAppId"]))
        {
            Inbound = new DevelopmentInboundPolicy();
            _connectors = new LoopbackConnectorFactory(new ConnectorTransport(new ConnectorHttp(httpClientFactory)));
            AuthenticationLog.Unauthenticated(logger ?? NullLogger.Instance);
        }
        else
        {
            Inbound = new ClosedInboundPolicy();
            _connectors = new ClosedConnectorFactory();
            AuthenticationLog.Closed(logger ?? NullLogger.Instance);
        }
    }

    internal InboundPolicy Inbound { get; }

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
}
