using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Samverkan.Bot.Access;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Provisioning.Graph;

namespace Samverkan.Bot.Tab;

/// <summary>
/// Tells by the token that Teams gives a tab (<c>getAuthToken</c>) whose page it is: of Entra, for our app registration
/// (<c>Graph:ClientId</c>), to act as its user, and of an allowed tenant. learn.microsoft.com/entra/identity-platform/access-tokens
/// </summary>
internal sealed partial class TabTokens
{
    private const string Authority = "https://login.microsoftonline.com/";
    private const string Metadata = Authority + "organizations/v2.0/.well-known/openid-configuration";

    /// <summary>The permission that the app registration exposes.</summary>
    private const string Scope = "access_as_user";

    // As in an identity provider's name of its tenant: https://sts.windows.net/TENANT/.
    private const int TenantInIssuer = 3;

    private const int LongestToken = 16 * 1024;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly ConfigurationManager<OpenIdConnectConfiguration> keys;
    private readonly string? audience;
    private readonly TenantRule rule;
    private readonly TimeProvider time;
    private readonly ILogger<TabTokens> logger;

    /// <summary>
    /// Whoever comes with a token of a new key waits for the key: else the library fetches it behind the request, which is refused.
    /// For the whole program, and before anything has asked for keys. learn.microsoft.com/dotnet/api/microsoft.identitymodel.protocols.configurationmanager-1
    /// </summary>
    public static void WaitForKeys() => AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", isEnabled: true);

    public TabTokens(IOptions<GraphOptions> graph, TenantRule rule, IHttpClientFactory clients, TimeProvider time, ILogger<TabTokens> logger)
    {
        (this.rule, this.time, this.logger) = (rule, time, logger);
        audience = string.IsNullOrWhiteSpace(graph.Value.ClientId) ? null : graph.Value.ClientId.Trim();
        keys = new ConfigurationManager<OpenIdConnectConfiguration>(Metadata, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(clients.CreateClient(nameof(TabTokens))));
    }

    /// <param name="token">As it came; anything at all.</param>
    public async Task<Viewing> ReadAsync(string token, CancellationToken cancellationToken)
    {
        if (audience is null)
        {
            Log.NotSetUp(logger);
            return new Viewing.NotSignedIn();
        }

        if (token.Length > LongestToken)
        {
            return new Viewing.NotSignedIn();
        }

        try
        {
            var read = await ValidateAsync(token, cancellationToken);
            if (read.Exception is SecurityTokenSignatureKeyNotFoundException)
            {
                // The keys are replaced now and then; the library asks for new ones at most every five minutes.
                keys.RequestRefresh();
                read = await ValidateAsync(token, cancellationToken);
            }

            return read.IsValid ? Of(read.ClaimsIdentity) : Refused(read.Exception);
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or HttpRequestException && !cancellationToken.IsCancellationRequested)
        {
            Log.NoKeys(logger, LoggedFault.Of(error));
            return new Viewing.Unavailable();
        }
    }

    private async Task<TokenValidationResult> ValidateAsync(string token, CancellationToken cancellationToken) =>
        await handler.ValidateTokenAsync(token, Rules(await keys.GetConfigurationAsync(cancellationToken)));

    private TokenValidationParameters Rules(OpenIdConnectConfiguration published) => new()
    {
        IssuerSigningKeys = published.SigningKeys,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidAudience = audience,
        IssuerValidator = static (issuer, token, _) => token is JsonWebToken jwt && issuer == $"{Authority}{jwt.GetPayloadValue<string>("tid")}/v2.0"
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The token is of another issuer than its tenant."),
        LifetimeValidator = (from, to, _, _) => from is { } start && to is { } end && Now >= start - Skew && Now <= end + Skew,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
    };

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private Viewing Of(ClaimsIdentity claims)
    {
        if (claims.FindFirst("scp")?.Value.Split(' ').Contains(Scope) != true || DirectoryIdentity.Parse($"{Claim(claims, "tid")}/{Claim(claims, "oid")}") is not { } identity)
        {
            return Refused(null);
        }

        return rule.Allows($"{identity.Tenant}") && IsAtHome(claims, identity) ? new Viewing.By(identity) : new Viewing.Foreign();
    }

    // A guest's token is of the tenant where he or she is a guest. Whose guest is told by the identity provider; where that cannot be
    // told it is a stranger.
    private bool IsAtHome(ClaimsIdentity claims, DirectoryIdentity identity) => Claim(claims, "idp") switch
    {
        null => Claim(claims, "acct") is not "1",
        var provider => Guid.TryParse(provider.Split('/').ElementAtOrDefault(TenantInIssuer), out var home) && (home == identity.Tenant || rule.Allows($"{home}")),
    };

    private static string? Claim(ClaimsIdentity claims, string type) => claims.FindFirst(type)?.Value;

    private Viewing.NotSignedIn Refused(Exception? reason)
    {
        Log.Refused(logger, reason?.GetType().Name ?? "claims");
        return new Viewing.NotSignedIn();
    }

    private static partial class Log
    {
        [LoggerMessage(801, LogLevel.Warning, "The keys of the tab's tokens were not obtained; nobody can open the map until they are.")]
        public static partial void NoKeys(ILogger logger, Exception error);

        [LoggerMessage(803, LogLevel.Warning, "Nobody can sign in to the tab: Graph:ClientId, the app registration that its tokens are for, is not set.")]
        public static partial void NotSetUp(ILogger logger);

        [LoggerMessage(802, LogLevel.Information, "A token of the tab was refused: {Reason}.")]
        public static partial void Refused(ILogger logger, string reason);
    }
}
