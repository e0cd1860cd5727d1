using System.Net;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Hosting;

[Collection(OneBot.Name)]
public sealed class HostTests(RunningBot bot)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_told_and_not_kept(string path)
    {
        using var response = await GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task The_start_page_says_in_both_languages_what_it_is_and_that_it_is_used_in_Teams()
    {
        using var response = await GetAsync("/");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        foreach (var said in (string[])["används i Teams", "are used in Teams", "/support?lang=sv", "/privacy?lang=sv", "/terms?lang=sv", "/support?lang=en", "/privacy?lang=en", "/terms?lang=en"])
        {
            Assert.Contains(said, page, StringComparison.Ordinal);
        }

        foreach (var word in (string[])["localhost", "dotnet run", "npx", "/graph", "{{"])
        {
            Assert.DoesNotContain(word, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task In_development_the_start_page_says_in_both_languages_what_to_try()
    {
        await using var own = await RunningBot.StartInDevelopmentAsync();

        var page = await own.Http.GetStringAsync(new Uri("/", UriKind.Relative));

        foreach (var said in (string[])["Prova", "dotnet run", "/graph", "In English"])
        {
            Assert.Contains(said, page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_tells_which_server_it_is()
    {
        using var response = await GetAsync("/");

        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_posts_are_messages(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/api/messages", UriKind.Relative));
        using var response = await bot.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_body_over_256_KB_is_refused()
    {
        using var response = await bot.SendAsync($$"""{"type":"message","text":"{{new string('a', 300_000)}}"}""", bot.Authorization());

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("not a url")]
    [InlineData("")]
    public async Task A_reply_goes_to_no_other_host(string serviceUrl)
    {
        var activity = Incoming.Message(serviceUrl, RunningBot.NewConversation(), "29:user", "hjälp");

        Assert.Equal(HttpStatusCode.Forbidden, await bot.PostAsync(activity));
    }

    private Task<HttpResponseMessage> GetAsync(string path) => bot.Http.GetAsync(new Uri(path, UriKind.Relative));
}
