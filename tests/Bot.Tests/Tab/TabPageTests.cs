using System.Net;
using System.Text.RegularExpressions;
using Samverkan.Bot.Tab;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Tab;

/// <summary>The pages of the tab as they are served, before anybody has signed in.</summary>
[Collection(OneBot.Name)]
public sealed partial class TabPageTests(RunningBot bot)
{
    [Theory]
    [InlineData(TabRoutes.Page)]
    [InlineData(TabRoutes.ConfigurePage)]
    public async Task They_are_for_everybody_hold_nothing_of_the_register_and_let_Teams_alone_show_them(string path)
    {
        using var response = await bot.Http.GetAsync(new Uri(path, UriKind.Relative));
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.OK, "text/html"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors https://teams.microsoft.com", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("data-sign-in=\"teams\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
        Assert.DoesNotContain("LÖK", page, StringComparison.Ordinal);
        using var asked = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));
        using var head = await bot.Http.SendAsync(asked);
        Assert.Equal((HttpStatusCode.OK, 0), (head.StatusCode, (await head.Content.ReadAsByteArrayAsync()).Length));
        Assert.DoesNotContain("//", Elsewhere().Replace(page, string.Empty), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_they_are_made_of_may_be_kept_for_ever_at_addresses_that_change_with_it()
    {
        var page = await bot.Http.GetStringAsync(new Uri(TabRoutes.Page, UriKind.Relative));
        var files = Address().Matches(page).Select(found => found.Groups[1].Value).Distinct().ToList();

        Assert.True(files.Count > 5, page);
        foreach (var file in files)
        {
            using var response = await bot.Http.GetAsync(new Uri(file, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.True(response.Headers.CacheControl is { Public: true, MaxAge.TotalDays: >= 365 }, file);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        }

        using var none = await bot.Http.GetAsync(new Uri(Path.GetDirectoryName(files[0]) + "/../appsettings.json", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Theory]
    [InlineData("", "en-GB,en;q=0.9", "lang=\"en\"")]
    [InlineData("?lang=sv", "en-GB", "lang=\"sv\"")]
    [InlineData("?lang=en", "sv-SE", "lang=\"en\"")]
    [InlineData("?lang=<script>", "sv-SE", "lang=\"sv\"")]
    [InlineData("", "fi", "lang=\"sv\"")]
    public async Task They_are_in_the_language_asked_for_or_preferred(string query, string preferred, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(TabRoutes.Page + query, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Language", preferred);

        using var response = await bot.Http.SendAsync(request);

        Assert.Contains(expected, (await response.Content.ReadAsStringAsync())[..200], StringComparison.Ordinal);
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [GeneratedRegex("(?:href|src)=\"(/tab/[0-9a-f]+/[^\"]+)\"")]
    private static partial Regex Address();

    // Texts may name an address; elements may not lead to one.
    [GeneratedRegex("<script type=\"application/json\".*?</script>", RegexOptions.Singleline)]
    private static partial Regex Elsewhere();
}
