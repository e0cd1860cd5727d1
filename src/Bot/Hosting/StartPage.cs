using Microsoft.Extensions.Options;
using Samverkan.Bot.Pages;
using Samverkan.Bot.Provisioning.Graph;

namespace Samverkan.Bot.Hosting;

/// <summary>A page for whoever opens the address in a browser: what this is, where to look, what to try.</summary>
internal static class StartPage
{
    private const string Resource = "StartPage.html";
    private const string SimulatorLink = """<li><a href="/graph">Simulerat Teams</a> – kanaler och möten</li>""";

    public static void MapStartPage(this WebApplication app)
    {
        var isSimulated = app.Services.GetRequiredService<IOptions<GraphOptions>>().Value.IsSimulated(app.Environment.IsDevelopment());
        var page = new Served(ProgramFiles.Text(Resource).Replace("{{simulator}}", isSimulated ? SimulatorLink : string.Empty, StringComparison.Ordinal), "text/html; charset=utf-8");
        app.MapGet("/", (RequestDelegate)(context =>
        {
            // Its few lines of style are in it.
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
            return page.WriteAsync(context, PageRules.Revalidated);
        }));
    }
}
