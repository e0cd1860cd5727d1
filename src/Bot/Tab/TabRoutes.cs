using Microsoft.Extensions.Primitives;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Pages;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Telemetry;

namespace Samverkan.Bot.Tab;

/// <summary>
/// <c>/tab</c>: the pages, which anybody may have for there is nothing in them, and the map and the calendars, which are for those of the
/// allowed tenants.
/// </summary>
internal static class TabRoutes
{
    public const string Page = "/tab";
    public const string ConfigurePage = "/tab/configure";
    public const string Data = "/tab/map.json";

    private const string Soon = "5";
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    public static void MapTab(this WebApplication app)
    {
        var (assets, viewers) = (app.Services.GetRequiredService<TabAssets>(), app.Services.GetRequiredService<TabViewers>());
        var pages = new Lazy<MapPages>(() => new MapPages(assets, viewers.SignIn));
        app.MapMethods(Page, Reads, (RequestDelegate)(context => PageAsync(context, pages.Value, TabAssets.Map)));
        app.MapMethods(ConfigurePage, Reads, (RequestDelegate)(context => PageAsync(context, pages.Value, TabAssets.Configure)));
        app.MapMethods(assets.Base + "/{file}", Reads, (RequestDelegate)(context => AssetAsync(context, assets)));
        app.MapGet(Data, (RequestDelegate)(context => ForViewersAsync(context, viewers, DataAsync)));
        app.MapGet(MeetingsRoute.Path, (RequestDelegate)(context => ForViewersAsync(context, viewers, static (found, viewing) => MeetingsRoute.AnswerAsync(found, (viewing as Viewing.By)?.Identity))));
    }

    private static Task PageAsync(HttpContext context, MapPages pages, string page)
    {
        PageRules.InTeams(context);
        context.Response.Headers.Append("Vary", "Accept-Language");
        return pages[page, PageLanguage.Of(context.Request)].WriteAsync(context, PageRules.Revalidated);
    }

    private static Task AssetAsync(HttpContext context, TabAssets assets)
    {
        if (assets.Find($"{context.Request.RouteValues["file"]}") is { } file)
        {
            return file.WriteAsync(context, PageRules.Kept);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static async Task ForViewersAsync(HttpContext context, TabViewers viewers, Func<HttpContext, Viewing, Task> answer)
    {
        var viewing = await viewers.FindAsync(context);
        switch (viewing)
        {
            case Viewing.By or Viewing.ByDeveloper:
                await answer(context, viewing);
                break;
            case Viewing.Foreign:
                context.RequestServices.GetRequiredService<Metrics>().Refused("foreign-tenant");
                Refuse(context, StatusCodes.Status403Forbidden);
                break;
            case Viewing.Unavailable:
                Wait(context);
                break;
            default:
                context.Response.Headers.WWWAuthenticate = "Bearer";
                Refuse(context, StatusCodes.Status401Unauthorized);
                break;
        }
    }

    private static Task DataAsync(HttpContext context, Viewing viewing)
    {
        var data = context.RequestServices.GetRequiredService<MapData>();
        if (!data.IsReady)
        {
            Wait(context);
            return Task.CompletedTask;
        }

        var (body, persons) = data.In(PageLanguage.Of(context.Request));
        context.Response.Headers.Append("Vary", new StringValues(["Accept-Language", "Authorization"]));
        var writing = body.WriteAsync(context, "private, no-cache");

        // Whoever has it already (304) is told nothing that was not noted then.
        if (context.Response.StatusCode == StatusCodes.Status200OK && viewing is Viewing.By(var identity))
        {
            context.RequestServices.GetRequiredService<ReadInbox>().Note(identity, ReadPlace.Tab, persons);
        }

        return writing;
    }

    private static void Wait(HttpContext context)
    {
        context.Response.Headers.RetryAfter = Soon;
        Refuse(context, StatusCodes.Status503ServiceUnavailable);
    }

    private static void Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
    }
}
