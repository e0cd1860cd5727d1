using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.GraphSimulator.Page;

internal static class PageRoutes
{
    public const string Page = "/graph";
    public const string Faults = "/graph/faults";
    public const string People = "/graph/people";
    public const string Reset = "/graph/reset";

    public static Task ShowAsync(HttpContext http) => ShowAsync(http, notice: null);

    public static Task ChangeFaultsAsync(HttpContext http) => ChangeAsync(http, (simulator, form) => FaultActs.Do(simulator.Faults, form), "fel");

    public static Task ActAsync(HttpContext http) => ChangeAsync(http, (simulator, form) => simulator.Change(edit => PeopleActs.Do(edit, form)), "kanaler");

    public static Task ResetAsync(HttpContext http) => ChangeAsync(http, (simulator, _) => simulator.Reset(), "");

    private static async Task ChangeAsync(HttpContext http, Action<Simulator, IFormCollection> change, string section)
    {
        if (!SamePage.IsFrom(http))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (!http.Request.HasFormContentType)
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
            change(http.RequestServices.GetRequiredService<Simulator>(), form);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidDataException)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await ShowAsync(http, "Det gick inte: något i formuläret saknas eller finns inte längre. Inget är ändrat.").ConfigureAwait(false);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = section.Length == 0 ? Page : $"{Page}#{section}";
    }

    private static Task ShowAsync(HttpContext http, string? notice)
    {
        var simulator = http.RequestServices.GetRequiredService<Simulator>();
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return http.Response.WriteAsync(SimulatorPage.Of(simulator, notice).Text, http.RequestAborted);
    }
}
