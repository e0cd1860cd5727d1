using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Tests.BotFramework.Hosting;

/// <summary>The status table of the endpoint, as far as no token is needed for it.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private readonly TestBot _bot = new();
    private BotHost _host = null!;

    public async Task InitializeAsync() => _host = await BotHost.StartAsync(_bot);

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public static TheoryData<string, string> Malformed => new()
    {
        { "nothing", "" },
        { "no JSON", "hej" },
        { "half an object", """{"type":"message" """ },
        { "null", "null" },
        { "an array", "[]" },
        { "a number", "1" },
        { "two objects", Incoming.Message().ToJsonString() + "{}" },
        { "no type", Incoming.Message().Without("type") },
        { "an empty type", Incoming.Message().With("type", "") },
        { "no conversation", Incoming.Message().Without("conversation") },
        { "no conversation id", Incoming.Message().With("conversation", new JsonObject()) },
        { "no from", Incoming.Message().Without("from") },
        { "no from id", Incoming.Message().With("from", new JsonObject { ["name"] = "x" }) },
        { "an invoke without a name", Incoming.Message().With("type", "invoke") },
        { "an event without a name", Incoming.Message().With("type", "event") },
        { "a number as text", Incoming.Message().With("text", 1) },
        { "a text as conversation", Incoming.Message().With("conversation", "x") },
        { "an object as members", Incoming.Message().With("membersAdded", new JsonObject()) },
        { "a wrong time", Incoming.Message().With("timestamp", "yesterday") },
        { "an entity that is a number", Incoming.Message().With("entities", new JsonArray(1)) },
        { "two service URLs", Twice("serviceUrl", "http://localhost:9") },
        { "two channels", Twice("channelId", "msteams") },
        { "a service URL in another case", Incoming.Message().With("ServiceURL", "https://example.com") },
        { "a service URL in another case, escaped", Incoming.Message().ToJsonString().Replace("{\"type\"", "{\"Servic\\u0065Url\":\"x\",\"type\"", StringComparison.Ordinal) },
        { "two tenants of the conversation", Incoming.Message().With("conversation", JsonNode.Parse("""{"id":"c","tenantId":"a","TenantId":"b"}""")) },
        { "two tenants of the channel data", Incoming.Message().With("channelData", JsonNode.Parse("""{"tenant":{"id":"a"},"Tenant":{"id":"b"}}""")) },
        { "two ids of the tenant", Incoming.Message().With("channelData", JsonNode.Parse("""{"tenant":{"id":"a","ID":"b"}}""")) },
        { "nesting of 65", Incoming.Message().ToJsonString()[..^1] + ",\"value\":" + new string('[', 64) + new string(']', 64) + "}" },
        { "a lone surrogate", Incoming.Message().ToJsonString().Replace("\"hej\"", "\"\\ud800\"", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_malformed_activity_gets_400_and_no_turn(string what, string body)
    {
        var response = await _host.PostAsync(body);

        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{what}: {response.StatusCode}");
        Assert.Equal(0, _bot.Turns);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Any_verb_but_POST_gets_405_and_is_told_so(string verb)
    {
        var response = await _host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "/api/messages"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("POST", response.Content.Headers.Allow.Single());
    }

    [Theory]
    [InlineData("text/plain", null)]
    [InlineData("application/json; charset=iso-8859-1", null)]
    [InlineData("application/json", "gzip")]
    public async Task Anything_but_plain_JSON_gets_415(string contentType, string? encoding) =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _host.PostAsync("{}"u8.ToArray(), contentType, encoding)).StatusCode);

    [Fact]
    public async Task JSON_may_say_its_charset_and_begin_with_a_mark()
    {
        var body = Encoding.UTF8.GetBytes("\uFEFF" + Incoming.Message().ToJsonString());

        Assert.Equal(HttpStatusCode.OK, (await _host.PostAsync(body, "Application/JSON; charset=\"UTF-8\"")).StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_not_UTF8_gets_400()
    {
        var body = Encoding.Latin1.GetBytes(Incoming.Message(text: "å").ToJsonString().Replace("\\u00E5", "å", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, (await _host.PostAsync(body)).StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_256_KB_gets_413_however_it_is_sent(bool declared)
    {
        var body = Encoding.UTF8.GetBytes(Incoming.Message(text: new string('x', 256 * 1024)).ToJsonString());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = !declared;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _host.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_long_message_arrives_whole()
    {
        var text = new string('å', 30_000);
        string? heard = null;
        _bot.Turn = turn => Task.FromResult(heard = turn.Activity.Text);

        await _host.PostAsync(Incoming.Message(text: text).ToJsonString());

        Assert.Equal(text, heard);
    }

    [Fact]
    public async Task Nesting_of_64_is_taken() =>
        Assert.Equal(
            HttpStatusCode.OK,
            (await _host.PostAsync(Incoming.Message().ToJsonString()[..^1] + ",\"value\":" + new string('[', 63) + new string(']', 63) + "}")).StatusCode);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not a URL")]
    [InlineData("ftp://localhost")]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://localhost.example.com")]
    [InlineData("http://localhost@example.com/")]
    [InlineData("http://user@localhost/")]
    [InlineData("http://127.0.0.1.example.com/")]
    [InlineData("http://128.0.0.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://localhost/?x=1")]
    public async Task Without_an_app_id_other_service_URLs_get_403(string? serviceUrl)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await _host.PostAsync(Incoming.Message().With("serviceUrl", serviceUrl))).StatusCode);
        Assert.Equal(0, _bot.Turns);
    }

    [Theory]
    [InlineData("http://localhost:3978")]
    [InlineData("https://LOCALHOST/path/")]
    [InlineData("http://127.8.8.8:1")]
    [InlineData("http://[::1]:1/")]
    public async Task Without_an_app_id_loopback_service_URLs_are_heard(string serviceUrl)
    {
        Assert.Equal(HttpStatusCode.OK, (await _host.PostAsync(Incoming.Message(serviceUrl).ToJsonString())).StatusCode);
        Assert.Equal(1, _bot.Turns);
    }

    [Fact]
    public async Task With_an_app_id_everyone_gets_401_before_anything_is_parsed()
    {
        await using var host = await BotHost.StartAsync(_bot, appId: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
        host.Client.DefaultRequestHeaders.Authorization = new("Bearer", "a.b.c");

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(Incoming.Message().ToJsonString())).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync("not JSON")).StatusCode);
        Assert.Equal(0, _bot.Turns);
    }

    [Fact]
    public async Task An_accepted_message_gets_200_and_an_empty_body()
    {
        var response = await _host.PostAsync(Incoming.Message().ToJsonString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_turn_that_throws_gets_200_and_OnTurnError_hears_of_it()
    {
        Exception? heard = null;
        _bot.Turn = _ => throw new InvalidOperationException("x");
        Assert.Equal(HttpStatusCode.OK, (await _host.PostAsync(Incoming.Message().ToJsonString())).StatusCode);

        _host.Adapter.OnTurnError = (_, error) => Task.FromResult(heard = error);
        Assert.Equal(HttpStatusCode.OK, (await _host.PostAsync(Incoming.Message().ToJsonString())).StatusCode);
        Assert.IsType<InvalidOperationException>(heard);

        _host.Adapter.OnTurnError = (_, _) => throw new InvalidOperationException("y");
        Assert.Equal(HttpStatusCode.OK, (await _host.PostAsync(Incoming.Message().ToJsonString())).StatusCode);
    }

    [Fact]
    public async Task An_invoke_that_throws_gets_what_OnTurnError_answers_and_else_an_empty_body()
    {
        _bot.Turn = _ => throw new InvalidOperationException("x");
        _host.Adapter.OnTurnError = (_, _) => Task.CompletedTask;
        Assert.Equal("", await (await _host.PostAsync(Incoming.Invoke("http://localhost:9", "composeExtension/query").ToJsonString())).Content.ReadAsStringAsync());

        _host.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200, Body = "nej" } });
        Assert.Equal("\"nej\"", await (await _host.PostAsync(Incoming.Invoke("http://localhost:9", "composeExtension/query").ToJsonString())).Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("sv-SE", "sv-SE")]
    [InlineData("en-GB", "en-GB")]
    [InlineData("not a locale at all", "")]
    public async Task The_culture_of_a_turn_follows_its_locale(string locale, string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture.Name;
        string? heard = null;
        _bot.Turn = _ => Task.FromResult(heard = System.Globalization.CultureInfo.CurrentCulture.Name);

        await _host.PostAsync(Incoming.Message().With("locale", locale));

        Assert.Equal(culture.Length > 0 ? culture : before, heard);
    }

    [Fact]
    public async Task Middleware_surrounds_the_turn_in_its_order()
    {
        var steps = new List<string>();
        _host.Adapter.Use(new Step("a", steps)).Use(new Step("b", steps));
        _bot.Turn = _ =>
        {
            steps.Add("bot");
            return Task.CompletedTask;
        };

        await _host.PostAsync(Incoming.Message().ToJsonString());

        Assert.Equal(["a", "b", "bot", "/b", "/a"], steps);
    }

    private static string Twice(string member, string value) =>
        Incoming.Message().ToJsonString()[..^1] + $",\"{member}\":\"{value}\"}}";

    private sealed class Step(string name, List<string> steps) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            steps.Add(name);
            await next(cancellationToken);
            steps.Add("/" + name);
        }
    }
}
