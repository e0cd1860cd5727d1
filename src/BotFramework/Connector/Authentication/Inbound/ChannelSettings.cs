using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the SDK's keys say of the channel's tokens. Setting one of them replaces that one default only.</summary>
/// <param name="AppId">The audience.</param>
internal sealed record ChannelSettings(string AppId, string Issuer, string MetadataUrl, IReadOnlyList<string> RequiredEndorsements)
{
    public static ChannelSettings From(string appId, IConfiguration configuration, AuthenticationConfiguration? demands) => new(
        appId,
        Or(configuration["ToBotFromChannelTokenIssuer"], AuthenticationConstants.ToBotFromChannelTokenIssuer),
        Or(configuration["ToBotFromChannelOpenIdMetadataUrl"], AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl),
        demands?.RequiredEndorsements ?? []);

    private static string Or(string? value, string fallback) => string.IsNullOrEmpty(value) ? fallback : value;
}
