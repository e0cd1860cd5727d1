using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Hosting;

/// <summary>Alive: the process answers. Ready: it has a register to answer from, and whatever else it cannot answer without.</summary>
internal static class HealthRoutes
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    public static void MapHealth(this WebApplication app)
    {
        var register = app.Services.GetRequiredService<CurrentRegister>();
        IReadiness[] others = [.. app.Services.GetServices<IReadiness>()];
        app.MapGet(Live, (RequestDelegate)(context => AnswerAsync(context, good: true)));
        app.MapGet(Ready, (RequestDelegate)(context => AnswerAsync(context, register.IsLoaded && others.All(each => each.IsReady))));
    }

    private static Task AnswerAsync(HttpContext context, bool good)
    {
        context.Response.StatusCode = good ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(good ? "ok" : "starting", context.RequestAborted);
    }
}
