namespace Samverkan.Bot.Hosting;

/// <summary>Alive: the process answers. Ready: nothing is missing that it cannot answer without.</summary>
internal static class HealthRoutes
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    public static void MapHealth(this WebApplication app)
    {
        IReadiness[] needs = [.. app.Services.GetServices<IReadiness>()];
        app.MapGet(Live, (RequestDelegate)(context => AnswerAsync(context, missing: null)));
        app.MapGet(Ready, (RequestDelegate)(context => AnswerAsync(context, needs.Select(need => need.Missing).FirstOrDefault(missing => missing is not null))));
    }

    private static Task AnswerAsync(HttpContext context, string? missing)
    {
        context.Response.StatusCode = missing is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(missing ?? "ok", context.RequestAborted);
    }
}
