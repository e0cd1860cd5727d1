using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Conversation;

/// <summary>The language to use with somebody whose words have not told: that of the client.</summary>
internal static class UserLanguage
{
    private const string ClientInfo = "clientInfo";

    public static Language Of(Activity activity) => Known(activity) ?? Language.Swedish;

    public static Language OfLocale(string? locale) => Parse(locale) ?? Language.Swedish;

    /// <returns>Null when the client does not say.</returns>
    public static Language? Known(Activity activity) => Parse(activity.Locale) ?? Parse(OfClient(activity));

    private static Language? Parse(string? locale) => locale switch
    {
        null or "" => null,
        _ when locale.StartsWith("sv", StringComparison.OrdinalIgnoreCase) => Language.Swedish,
        _ => Language.English,
    };

    private static string? OfClient(Activity activity) =>
        activity.Entities?.FirstOrDefault(entity => entity.Type == ClientInfo)?.GetAs<ClientInfoEntity>()?.Locale;
}
