using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Pages;

/// <summary>The pages about the bot, from the host as it runs in Production, for whoever has not signed in.</summary>
[Collection(OneBot.Name)]
public sealed partial class AboutPagesTests(RunningBot bot)
{
    private static readonly string[] Paths = ["/privacy", "/terms", "/support"];

    public static TheoryData<string, string, string> Pages => new()
    {
        { "/privacy", "sv", "Personuppgifter" },
        { "/privacy", "en", "Personal data" },
        { "/terms", "sv", "Villkor" },
        { "/terms", "en", "Terms of use" },
        { "/support", "sv", "Hjälp" },
        { "/support", "en", "Help and support" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Each_is_read_in_both_languages_and_leads_to_the_others(string path, string lang, string title)
    {
        using var response = await GetAsync($"{path}?lang={lang}");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8", lang), (response.StatusCode, $"{response.Content.Headers.ContentType}", response.Content.Headers.ContentLanguage.Single()));
        Assert.Contains($"<html lang=\"{lang}\">", html, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", html, StringComparison.Ordinal);
        Assert.All(Paths, each => Assert.Contains($"href=\"{each}?lang={lang}\"", html, StringComparison.Ordinal));
        Assert.Contains($"href=\"{path}?lang={lang}\" aria-current=\"page\"", html, StringComparison.Ordinal);
        var other = lang == "sv" ? "en" : "sv";
        Assert.Contains($"href=\"{path}?lang={other}\" lang=\"{other}\" hreflang=\"{other}\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_link_of_the_bots_own_leads_somewhere(string path, string lang, string title)
    {
        var html = await ReadAsync($"{path}?lang={lang}");
        string[] links = [.. Link().Matches(html).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).Where(link => link.StartsWith('/')).Distinct()];

        Assert.Contains(title, html, StringComparison.Ordinal);
        Assert.True(links.Length >= 5);
        foreach (var link in links)
        {
            using var response = await GetAsync(link);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("/privacy", null, "sv")]
    [InlineData("/privacy", "en-GB,en;q=0.9", "en")]
    [InlineData("/privacy", "fi, en;q=0.5, sv;q=0.8", "sv")]
    [InlineData("/privacy", "de", "sv")]
    [InlineData("/privacy", "sv;q=0, en;q=0.1", "en")]
    [InlineData("/privacy?lang=sv-SE", "en", "sv")]
    [InlineData("/privacy?lang=EN", "sv", "en")]
    [InlineData("/privacy?lang=fi", "en", "en")]
    [InlineData("/privacy?lang=", "en", "en")]
    [InlineData("/privacy?lang=sv&lang=en", null, "sv")]
    [InlineData("/privacy?lang=%3Cscript%3E", null, "sv")]
    public async Task The_language_is_the_one_asked_for_else_the_browsers_else_Swedish(string address, string? accepted, string expected)
    {
        using var response = await GetAsync(address, request => request.Headers.TryAddWithoutValidation("Accept-Language", accepted));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentLanguage.Single());
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Fact]
    public async Task Nothing_but_the_bots_own_style_runs_on_them_and_nobody_frames_them()
    {
        using var response = await GetAsync("/privacy");
        var (html, policy) = (await response.Content.ReadAsStringAsync(), response.Headers.GetValues("Content-Security-Policy").Single());

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []);
    }

    [Fact]
    public async Task Who_has_a_page_is_not_sent_it_again_and_its_style_is_kept()
    {
        using var first = await GetAsync("/terms?lang=sv");
        var tag = first.Headers.ETag;
        using var again = await GetAsync("/terms?lang=sv", request => request.Headers.IfNoneMatch.Add(tag ?? EntityTagHeaderValue.Any));
        using var other = await GetAsync("/terms?lang=en", request => request.Headers.IfNoneMatch.Add(tag ?? EntityTagHeaderValue.Any));
        using var style = await GetAsync(Style().Match(await first.Content.ReadAsStringAsync()).Groups[1].Value);

        Assert.NotNull(tag);
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, other.StatusCode));
        Assert.Equal("no-cache", $"{first.Headers.CacheControl}");
        Assert.Equal("text/css; charset=utf-8", $"{style.Content.Headers.ContentType}");
        Assert.Contains("immutable", $"{style.Headers.CacheControl}", StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", await style.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_take_no_other_verb_than_reading()
    {
        using var head = await SendAsync(HttpMethod.Head, "/support");
        using var post = await SendAsync(HttpMethod.Post, "/support");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.MethodNotAllowed), (head.StatusCode, post.StatusCode));
    }

    [Fact]
    public async Task Without_configuration_they_say_how_long_data_is_kept_and_speak_of_who_runs_the_bot()
    {
        var privacy = await ReadAsync("/privacy?lang=sv");

        Assert.Contains("Personuppgiftsansvarig är den organisation som driver boten.", privacy, StringComparison.Ordinal);
        Assert.Contains("Vem som har fått veta något om vem: 365 dagar.", privacy, StringComparison.Ordinal);
        Assert.Contains("Förslag som är avgjorda: 365 dagar.", privacy, StringComparison.Ordinal);
        Assert.Contains("finns kvar i registret som tidigare innehavare", privacy, StringComparison.Ordinal);
        Assert.Contains("hör av dig till den som sköter boten i din organisation", await ReadAsync("/support?lang=sv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_configured_is_said_and_nothing_of_it_becomes_markup()
    {
        await using var own = await RunningBot.StartAsync(
            "--Pages:Controller=Staden <script>alert(1)</script> & \"Polisen\" {{lang}}",
            "--Pages:Contact=o'brien&co@example.se",
            "--Retention:ReadAudit=90",
            "--Retention:Proposals=45",
            "--Retention:FormerHolders=700");

        var privacy = await own.Http.GetStringAsync(new Uri("/privacy?lang=en", UriKind.Relative));

        Assert.Contains("The controller of personal data is Staden &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Polisen&quot; {{lang}}.", privacy, StringComparison.Ordinal);
        Assert.Contains("<a href=\"mailto:o%27brien%26co@example.se\">o&#x27;brien&amp;co@example.se</a>", privacy, StringComparison.Ordinal);
        Assert.Contains("Who was told of whom: 90 days.", privacy, StringComparison.Ordinal);
        Assert.Contains("Proposals that were decided: 45 days.", privacy, StringComparison.Ordinal);
        Assert.Contains("is erased from the register 700 days after the last one", privacy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_may_go_to_a_page()
    {
        await using var own = await RunningBot.StartAsync("--Pages:Contact=https://example.se/samverkan?om=\"boten\"");

        Assert.Contains(
            "<a href=\"https://example.se/samverkan?om=%22boten%22\">https://example.se/samverkan?om=&quot;boten&quot;</a>",
            await own.Http.GetStringAsync(new Uri("/support", UriKind.Relative)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://example.se")]
    [InlineData("https://me:secret@example.se")]
    [InlineData("Stöd <stod@example.se>")]
    [InlineData("ring oss")]
    public async Task A_contact_that_is_no_address_stops_the_start(string contact)
    {
        var refused = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => RunningBot.StartAsync($"--Pages:Contact={contact}"));

        Assert.Contains(refused.Failures, failure => failure.StartsWith("Pages:Contact:", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Headings_landmarks_and_a_way_past_the_menu_are_there(string path, string lang, string title)
    {
        var html = await ReadAsync($"{path}?lang={lang}");

        Assert.All((string[])["<header>", "<nav aria-label=", "<main id=\"content\" tabindex=\"-1\">", "<footer>", "<h1>", "<a class=\"skip\" href=\"#content\">"], one => Assert.Equal(2, html.Split(one).Length));
        Assert.Contains($"<title>{title} – Samverkan</title>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<h3", html, StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync(string address) => await bot.Http.GetStringAsync(new Uri(address, UriKind.Relative));

    private Task<HttpResponseMessage> GetAsync(string address, Action<HttpRequestMessage>? prepare = null) => SendAsync(HttpMethod.Get, address, prepare);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        prepare?.Invoke(request);
        return await bot.Http.SendAsync(request);
    }

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("stylesheet\" href=\"([^\"]+)\"")]
    private static partial Regex Style();
}
