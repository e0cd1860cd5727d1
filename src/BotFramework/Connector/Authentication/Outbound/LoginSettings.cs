using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>How the bot proves who it is, in the SDK's keys. Setting one of them replaces that one default only.</summary>
/// <param name="Authority">The login host.</param>
/// <param name="Tenant">An id or a domain.</param>
/// <param name="Scope">What a token is for, when nothing else is asked for.</param>
internal sealed record LoginSettings(string AppId, string? Password, bool IsManagedIdentity, Uri Authority, string Tenant, bool ValidateAuthority, string Scope)
{
    private const string AllPermissions = "/.default";

    public static LoginSettings From(string appId, IConfiguration configuration)
    {
        var type = configuration["MicrosoftAppType"];
        var tenant = "SingleTenant".Equals(type, StringComparison.OrdinalIgnoreCase) && configuration["MicrosoftAppTenantId"] is { Length: > 0 } own
            ? own
            : AuthenticationConstants.DefaultChannelAuthTenant;
        var login = configuration["ToChannelFromBotLoginUrl"] is { Length: > 0 } stated
            ? new Uri(stated)
            : new Uri(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate.Replace("{0}", tenant, StringComparison.Ordinal));
        return new LoginSettings(
            appId,
            configuration["MicrosoftAppPassword"],
            "UserAssignedMSI".Equals(type, StringComparison.OrdinalIgnoreCase),
            new Uri(login.GetLeftPart(UriPartial.Authority)),
            // The SDK's key is the whole authority, tenant included.
            login.AbsolutePath.Trim('/') is { Length: > 0 } path ? path : tenant,
            !bool.TryParse(configuration["ValidateAuthority"], out var validate) || validate,
            ScopeOf(configuration["ToChannelFromBotOAuthScope"] is { Length: > 0 } scope ? scope : AuthenticationConstants.ToChannelFromBotOAuthScope));
    }

    public static string ScopeOf(string audience) =>
        audience.EndsWith(AllPermissions, StringComparison.OrdinalIgnoreCase) ? audience : audience + AllPermissions;
}
