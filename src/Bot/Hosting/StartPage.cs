using Microsoft.Extensions.Options;
using Samverkan.Bot.Pages;
using Samverkan.Bot.Provisioning.Graph;

namespace Samverkan.Bot.Hosting;

/// <summary>
/// A page for whoever opens the address in a browser: what this is, and where it is used; in Development also where to look and what to try.
/// </summary>
internal static class StartPage
{
    private const string SimulatorLink = """<li><a href="/graph">Simulerat Teams</a> – kanaler och möten</li>""";

    public static void MapStartPage(this WebApplication app)
    {
        var page = new Served(PageText.Fill(ProgramFiles.Text("StartPage.html"), new Dictionary<string, string> { ["content"] = Content(app) }), "text/html; charset=utf-8");
        app.MapGet("/", (RequestDelegate)(context =>
        {
            // Its few lines of style are in it.
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
            return page.WriteAsync(context, PageRules.Revalidated);
        }));
    }

    private static string Content(WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return ProgramFiles.Text("StartPage.Teams.html").TrimEnd();
        }

        var isSimulated = app.Services.GetRequiredService<IOptions<GraphOptions>>().Value.IsSimulated(isDevelopment: true);
        return PageText.Fill(ProgramFiles.Text("StartPage.Development.html").TrimEnd(), new Dictionary<string, string> { ["simulator"] = isSimulated ? SimulatorLink : string.Empty });
    }
}
