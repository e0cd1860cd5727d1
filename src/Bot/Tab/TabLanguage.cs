namespace Samverkan.Bot.Tab;

/// <summary>In which language a page of the bot is shown.</summary>
internal static class TabLanguage
{
    /// <summary>The one asked for (<c>?lang=en</c>), else the one that the browser prefers, else Swedish.</summary>
    public static Language Of(HttpContext context) => Chosen(context) ?? Preferred(context);

    private static Language? Chosen(HttpContext context) => context.Request.Query["lang"] is [{ } only] ? Named(only) : null;

    private static Language Preferred(HttpContext context) =>
        context.Request.GetTypedHeaders().AcceptLanguage
            .Where(one => one.Quality is null or > 0)
            .OrderByDescending(one => one.Quality ?? 1)
            .Select(one => Named(one.Value.Value ?? string.Empty))
            .OfType<Language>()
            .FirstOrDefault(Language.Swedish);

    private static Language? Named(string tag) =>
        tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English
        : tag.StartsWith("sv", StringComparison.OrdinalIgnoreCase) ? Language.Swedish
        : null;
}
