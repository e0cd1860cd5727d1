namespace Samverkan.Bot.Pages;

/// <summary>What a browser may do with a page of the bot.</summary>
internal static class PageRules
{
    /// <summary>For pages whose address changes with nothing: asked for again each time, and mostly answered with 304.</summary>
    public const string Revalidated = "no-cache";

    /// <summary>For addresses that carry the hash of what they lead to.</summary>
    public const string Kept = "public, max-age=31536000, immutable";

    // Where Teams shows tabs: learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements.
    private const string Teams =
        "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.office.com https://*.microsoft365.com https://outlook.office.com https://outlook.office365.com";

    /// <summary>Scripts, styles and data come from the bot alone. Nobody shows it in a page of theirs.</summary>
    public static void Alone(HttpContext context) => Set(context, "'none'");

    /// <summary>The same, and Teams may show it.</summary>
    public static void InTeams(HttpContext context) => Set(context, Teams);

    private static void Set(HttpContext context, string ancestors)
    {
        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
