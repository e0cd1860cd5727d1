namespace Samverkan.Bot.Hosting.Configuration;

/// <summary>What is wrong with the keys that say where the channel's tokens come from and the bot's own are got.</summary>
internal static class ChannelAddresses
{
    // Entra's own. Whoever has a token of these is an app or a person of some tenant, not the channel.
    private static readonly string[] LoginHosts = ["sts.windows.net", "login.microsoftonline.", "login.partner.microsoftonline.", "login.windows.net"];

    public static IEnumerable<string> Problems(BotIdentityOptions options)
    {
        if (!string.IsNullOrEmpty(options.ValidateAuthority) && !bool.TryParse(options.ValidateAuthority, out _))
        {
            yield return $"ValidateAuthority: \"{options.ValidateAuthority}\" is neither true nor false.";
        }

        (string Key, string? Value)[] urls =
        [
            (nameof(options.ToChannelFromBotLoginUrl), options.ToChannelFromBotLoginUrl),
            (nameof(options.ToBotFromChannelOpenIdMetadataUrl), options.ToBotFromChannelOpenIdMetadataUrl),
            (nameof(options.ToBotFromChannelTokenIssuer), options.ToBotFromChannelTokenIssuer),
        ];
        foreach (var (key, value) in urls.Where(url => !string.IsNullOrEmpty(url.Value) && Https(url.Value) is null))
        {
            yield return $"{key}: \"{value}\" is not an https address without user name and query. Give one that begins with https://, or leave the key out.";
        }

        if (Https(options.ToBotFromChannelTokenIssuer) is { } issuer && LoginHosts.Any(host => issuer.Host.StartsWith(host, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"{nameof(options.ToBotFromChannelTokenIssuer)}: \"{issuer}\" is Entra, whose tokens any app can have. Give the issuer of the channel, or leave the key out.";
        }

        if (Https(options.ToChannelFromBotLoginUrl) is { Segments.Length: > 2 } login)
        {
            yield return $"{nameof(options.ToChannelFromBotLoginUrl)}: \"{login}\" is not an authority. Give the login host and the tenant, such as https://login.microsoftonline.com/botframework.com.";
        }

        if (!string.IsNullOrEmpty(options.ToChannelFromBotOAuthScope) && !IsScope(options.ToChannelFromBotOAuthScope))
        {
            yield return $"{nameof(options.ToChannelFromBotOAuthScope)}: \"{options.ToChannelFromBotOAuthScope}\" is not a scope. Give the address of what the token is for, such as https://api.botframework.com, or leave the key out.";
        }
    }

    private static Uri? Https(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && url is { Scheme: "https", UserInfo: "", Query: "", Fragment: "" } ? url : null;

    private static bool IsScope(string value) => !value.Any(char.IsWhiteSpace) && Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "https" or "api";
}
