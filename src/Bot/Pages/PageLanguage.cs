namespace Samverkan.Bot.Pages;

/// <summary>The language of a page: the one asked for (<c>?lang=</c>), else the first of the browser's that there is, else Swedish.</summary>
internal static class PageLanguage
{
    public static Language Of(HttpRequest request)
    {
        if (request.Query["lang"] is [{ } asked] && Known(asked) is { } language)
        {
            return language;
        }

        var liked = request.GetTypedHeaders().AcceptLanguage.Where(one => one.Quality is null or > 0).OrderByDescending(one => one.Quality ?? 1);
        return liked.Select(one => Known(one.Value.Value)).OfType<Language>().FirstOrDefault(Language.Swedish);
    }

    /// <summary>The one that a page links to.</summary>
    public static Language Other(Language language) => language == Language.English ? Language.Swedish : Language.English;

    private static Language? Known(string? tag) => tag?.Split('-')[0].ToUpperInvariant() switch
    {
        "SV" => Language.Swedish,
        "EN" => Language.English,
        _ => null,
    };
}
