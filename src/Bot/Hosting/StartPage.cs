using System.Reflection;

namespace Samverkan.Bot.Hosting;

/// <summary>A page for whoever opens the address in a browser: what this is, where to look, what to try.</summary>
internal static class StartPage
{
    private const string Resource = "StartPage.html";

    public static void MapStartPage(this WebApplication app)
    {
        var page = Read();
        app.MapGet("/", (RequestDelegate)(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            return context.Response.Body.WriteAsync(page, context.RequestAborted).AsTask();
        }));
    }

    private static byte[] Read()
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the program.");
        using var page = new MemoryStream();
        resource.CopyTo(page);
        return page.ToArray();
    }
}
