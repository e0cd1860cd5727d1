using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Hosting;

/// <summary>Alive: the process answers. Ready: it has a register to answer from, and a store that answers.</summary>
internal static class HealthRoutes
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    private const string Good = "ok";

    /// <summary>The store is asked every 5 seconds: one lost answer is no outage, three are.</summary>
    private static readonly TimeSpan LongestOutage = TimeSpan.FromSeconds(15);

    public static void MapHealth(this WebApplication app)
    {
        var register = app.Services.GetRequiredService<CurrentRegister>();
        app.MapGet(Live, (RequestDelegate)(context => AnswerAsync(context, Good)));
        app.MapGet(Ready, (RequestDelegate)(context => AnswerAsync(context, State(register))));
    }

    private static string State(CurrentRegister register) => register switch
    {
        { IsLoaded: false } => "starting",
        { Unanswered: var outage } when outage > LongestOutage => "the store does not answer",
        _ => Good,
    };

    private static Task AnswerAsync(HttpContext context, string state)
    {
        context.Response.StatusCode = state == Good ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(state, context.RequestAborted);
    }
}
