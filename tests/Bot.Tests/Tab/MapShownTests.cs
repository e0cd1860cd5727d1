using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Samverkan.Bot.Pages;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Tab;

/// <summary>
/// The map in a real browser: what is wrong with a page by itself (rules of axe-core, errors of scripts, boxes that overlap, lines through
/// boxes, sideways scrolling, small targets) is a finding of every order, and what a walk does not find as it should be too.
/// </summary>
public sealed class MapShownTests(ShownBot shown) : IClassFixture<ShownBot>
{
    private const int Phone = 320;
    private const int Tablet = 800;
    private const int Desk = 1440;

    [Fact]
    public async Task Everybody_can_use_it_in_every_theme_at_every_width()
    {
        object[] orders =
        [
            .. from theme in (string[])["light", "dark", "contrast"]
               from width in (int[])[Phone, Tablet, Desk]
               select new { walk = "show", theme, width, height = 900, picture = $"map-{theme}-{width}" },
            .. from theme in (string[])["light", "dark", "contrast"]
               from width in (int[])[Phone, Desk]
               select new { walk = "show", theme, width, height = 900, open = ShownBot.Group, whole = false, picture = $"group-{theme}-{width}" },
            new { walk = "show", theme = "forced", width = Desk, open = "processledarna" },
            new { walk = "show", path = "/tab?lang=en", width = Desk, open = "central" },
            new { walk = "show", zoom = "200%", width = 640 },
            new { walk = "show", touch = true, width = Phone, height = 640, q = "sspf" },
        ];

        MapBrowser.AllWell(orders, await MapBrowser.WalkAsync(shown.Bot, orders));
    }

    /// <summary>With Teams' own script, which is there when the bot was published.</summary>
    [Fact]
    public async Task It_takes_less_than_200_kB_to_show_it()
    {
        object[] orders = [new { walk = "show", width = Desk }];
        var script = await File.ReadAllBytesAsync(await Browsing.Npm.FileAsync("@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js"));
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        context.Request.Headers.AcceptEncoding = "br";

        var seen = await MapBrowser.WalkAsync(shown.Bot, orders);
        await new Served(script, "text/javascript").WriteAsync(context, PageRules.Kept);

        MapBrowser.AllWell(orders, seen);
        Assert.InRange(seen[0]["requests"]?.GetValue<int>() ?? 0, 10, 20);
        Assert.InRange((seen[0]["transferred"]?.GetValue<long>() ?? 0) + context.Response.Body.Length, 50_000, 200_000);
    }

    [Fact]
    public async Task Readers_find_their_way_by_keyboard_search_filter_link_and_phone()
    {
        object[] orders =
        [
            new { walk = "keyboard" },
            new
            {
                walk = "relations",
                group = "processledarna",
                said = new[]
                {
                    Said("sv", "processledarna", "Den här gruppen rapporterar till (löpande)", "Den här gruppen stödjer", "Den här gruppen stödjer (i stadsdelarna)"),
                    Said("sv", "kunskaps-och-analysteam", "Stödjer den här gruppen vid behov"),
                    Said("en", "processledarna", "This group reports to (continuously)", "This group supports"),
                },
            },
            new
            {
                walk = "search",
                searches = new[] { Search("LÖK", 1), Search("orgryte", 3), Search("Örgryte sspf", 1), Search("siv testsson", 1), Search("polisomradeschef", 1) },
            },
            new
            {
                walk = "filter",
                filters = new object[] { new { field = "level", value = "tactical", groups = 1 }, new { field = "district", value = "angered", groups = 3 }, new { field = "vacant", value = true, groups = 1 } },
            },
            new { walk = "levels" },
            new { walk = "deepLink", group = "sspf/vastra-hisingen" },
            new { walk = "phone", width = Phone, height = 640, touch = true, group = "sspf/lundby" },
            new { walk = "calendar", group = ShownBot.Group },
            new { walk = "refresh" },
        ];

        MapBrowser.AllWell(orders, await MapBrowser.WalkAsync(shown.Bot, orders));
    }

    [Fact]
    public async Task Teams_gives_it_the_theme_the_language_the_reader_and_the_place()
    {
        var teams = new { };
        object[] orders =
        [
            new { walk = "theme", teams },
            new { walk = "language", teams = new { locale = "en-gb" } },
            new { walk = "subPage", teams = new { subPageId = ShownBot.Group } },
            new { walk = "links", teams, group = ShownBot.Group },
            new { walk = "signedIn", signIn = true, teams },
            new { walk = "tokenRefresh", signIn = true, teams },
            new { walk = "mine", signIn = true, teams },
            new { walk = "refused", signIn = true, teams, answers = new[] { 401, 401 }, says = "SignInFailed", again = true },
            new { walk = "refused", signIn = true, teams, answers = new[] { 403 }, says = "OtherOrganisation", again = true },
            new { walk = "refused", signIn = true, teams = new { tokens = new[] { "!resourceRequiresConsent" } }, says = "Consent" },
            new { walk = "refused", signIn = true, teams = new { tokens = new[] { "!interaction_required" } }, says = "SignInAnew" },
            new { walk = "refused", signIn = true, says = "OpenInTeams" },
            new { walk = "refusedLater", signIn = true, teams, group = ShownBot.Group },
            new { walk = "refused", answers = new[] { "down" }, says = "LoadFailed", again = true },
            new { walk = "refused", path = $"/tab?lang=sv&group={ShownBot.Group}", answers = new[] { "down" }, says = "LoadFailed", again = true, group = ShownBot.Group },
            new { walk = "refused", answers = new[] { 500 }, says = "LoadFailed", again = true },
            new { walk = "refused", answers = new[] { 503 }, says = "Starting", again = true },
            new { walk = "configure", teams, group = ShownBot.Group, width = 500, height = 400 },
            new { walk = "configureAgain", teams = new { pageId = $"samverkan:{ShownBot.Group}" }, group = ShownBot.Group, answers = new[] { 503 } },
            new { walk = "configureAgain", teams = new { pageId = $"samverkan:{ShownBot.Group}" }, group = ShownBot.Group, answers = new[] { 500 }, fails = true },
            new { walk = "inTeams", library = await Browsing.Npm.FileAsync("@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js") },
        ];

        MapBrowser.AllWell(orders, await MapBrowser.WalkAsync(shown.Bot, orders));
    }

    [Fact]
    public async Task Five_hundred_groups_do_not_overlap_and_names_of_any_kind_stay_names()
    {
        var (many, nasty) = (ManyGroups.FiveHundred().Write("many"), ManyGroups.Nasty().Write("nasty"));
        object[] orders =
        [
            new { walk = "show", data = many, width = Desk },
            new { walk = "show", data = many, width = Phone },
            new { walk = "keyboard", data = many, width = Desk },
            new { walk = "levels", data = many, width = Desk },
            new { walk = "hostile", data = nasty, width = Desk },
            new { walk = "hostile", data = nasty, width = Phone },
        ];

        var seen = await MapBrowser.WalkAsync(shown.Bot, orders);

        MapBrowser.AllWell(orders, seen);
        Assert.Equal(500, seen[0]["boxes"]?.GetValue<int>());
    }

    [Fact]
    public async Task The_pages_about_the_bot_are_for_everybody_too()
    {
        object[] orders =
        [
            .. from path in (string[])["/privacy", "/terms", "/support"]
               from language in (string[])["sv", "en"]
               from theme in (string[])["light", "dark"]
               select new { walk = "page", path = $"{path}?lang={language}", theme, width = theme == "light" ? Phone : Desk, height = 900 },
            new { walk = "page", path = "/privacy?lang=sv", theme = "forced", width = Desk },
            new { walk = "page", path = "/support?lang=sv", zoom = "200%", width = 640 },
            new { walk = "page", path = "/", theme = "light", width = Phone },
            new { walk = "page", path = "/", theme = "dark", width = Desk },
        ];
        await using var elsewhere = await RunningBot.StartAsync();
        object[] inTeams = [new { walk = "page", path = "/", theme = "light", width = Phone }, new { walk = "page", path = "/", theme = "dark", width = Desk }];

        MapBrowser.AllWell(orders, await MapBrowser.WalkAsync(shown.Bot, orders));
        MapBrowser.AllWell(inTeams, await MapBrowser.WalkAsync(elsewhere, inTeams));
    }

    [Fact]
    public void The_script_of_Teams_that_is_tested_is_the_one_that_is_published()
    {
        var tested = Version(Path.Combine(AppContext.BaseDirectory, "Browser", "package.json"));
        var published = Version(Path.Combine(AppContext.BaseDirectory, "Tab", "published.json"));

        Assert.Equal(published, tested);
    }

    private static object Said(string lang, string group, params string[] headings) => new { lang, group, headings };

    private static object Search(string q, int groups) => new { q, groups };

    private static string? Version(string package)
    {
        using var read = JsonDocument.Parse(File.ReadAllText(package));
        return read.RootElement.GetProperty("dependencies").GetProperty("@microsoft/teams-js").GetString();
    }
}
