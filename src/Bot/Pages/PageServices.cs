using Microsoft.Extensions.Options;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Pages;

internal static class PageServices
{
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>The pages about the bot: personal data, terms, help.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        // One by one: the binder throws at a key that goes on below one of them, which is told as an unknown key.
        services.AddOptions<PagesOptions>()
            .Configure<IConfiguration>((options, configuration) =>
            {
                options.Controller = configuration[$"{PagesOptions.Section}:{nameof(options.Controller)}"];
                options.Contact = configuration[$"{PagesOptions.Section}:{nameof(options.Contact)}"];
            })
            .ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<PagesOptions>, PagesOptionsValidator>()
            .AddSingleton<AboutPages>();
    }

    /// <summary>For everybody: who decides whether to use the bot has not signed in to it.</summary>
    public static void MapPages(this WebApplication app)
    {
        var pages = app.Services.GetRequiredService<AboutPages>();
        foreach (var page in AboutPage.All)
        {
            var (swedish, english) = (pages.Write(page, Language.Swedish), pages.Write(page, Language.English));
            app.MapMethods(page.Path, Reads, (RequestDelegate)(context => AnswerAsync(context, swedish, english)));
        }

        app.MapMethods(AboutPages.StyleAddress, Reads, (RequestDelegate)(context => AboutPages.Style.WriteAsync(context, PageRules.Kept)));
    }

    private static Task AnswerAsync(HttpContext context, Served swedish, Served english)
    {
        var language = PageLanguage.Of(context.Request);
        PageRules.Alone(context);
        context.Response.Headers.ContentLanguage = language.Code();
        context.Response.Headers.Append("Vary", "Accept-Language");
        return (language == Language.English ? english : swedish).WriteAsync(context, PageRules.Revalidated);
    }
}
