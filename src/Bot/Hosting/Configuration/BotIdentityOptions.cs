namespace Samverkan.Bot.Hosting.Configuration;

/// <summary>Who the bot is: the SDK's own keys, at the root of the configuration.</summary>
internal sealed class BotIdentityOptions
{
    /// <summary>SingleTenant, UserAssignedMSI or MultiTenant; the SDK's default is MultiTenant.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>None: Development, unauthenticated.</summary>
    public string? MicrosoftAppId { get; set; }

    public string? MicrosoftAppPassword { get; set; }

    public string? MicrosoftAppTenantId { get; set; }

    public string? ValidateAuthority { get; set; }

    /// <summary>The whole authority, tenant included.</summary>
    public string? ToChannelFromBotLoginUrl { get; set; }

    public string? ToChannelFromBotOAuthScope { get; set; }

    public string? ToBotFromChannelTokenIssuer { get; set; }

    public string? ToBotFromChannelOpenIdMetadataUrl { get; set; }
}
