using System.Net;
using System.Text.Json.Nodes;
using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Tests.BotFramework.Hosting;

/// <summary>Which method of a Teams bot an activity ends in, and what an invoke is answered with.</summary>
public sealed class DispatchTests : IAsyncLifetime
{
    private readonly RecordingHandler _bot = new();
    private BotHost _host = null!;
    private FakeConnector _connector = null!;

    public async Task InitializeAsync()
    {
        _connector = await FakeConnector.StartAsync();
        _connector.Answer = _ => (200, """{"id":"29:2QrS","name":"Per","tenantId":"t2"}""");
        _host = await BotHost.StartAsync(_bot);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Theory]
    [InlineData("message-personal", "message Vem sitter i LÖK-nätverket?")]
    [InlineData("message-channel-mention", "message och från polisen?")]
    [InlineData("message-group-chat", "message hjälp")]
    [InlineData("message-update", "update Vem sitter i BRÅ Angered?")]
    [InlineData("message-reaction", "reaction like")]
    [InlineData("installation-add", "add")]
    [InlineData("installation-remove", "remove")]
    [InlineData("conversation-update-members-added", "members 28:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0,Per of Samverkan")]
    [InlineData("event-meeting-start", "meeting MCMxOTptZWV0aW5n LÖK-nätverket 2026-03-03 08:00:00Z MCMxOTptZWV0aW5n")]
    [InlineData("typing", "typing")]
    public async Task An_activity_ends_in_the_method_for_it(string payload, string call)
    {
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(Payload(payload))).StatusCode);
        Assert.Equal(call, Assert.Single(_bot.Calls));
    }

    [Fact]
    public async Task A_member_who_has_left_again_stays_an_id()
    {
        _connector.Answer = _ => (404, """{"error":{"code":"ConversationNotFound"}}""");
        await PostAsync(Payload("conversation-update-members-added"));

        Assert.Equal("members 28:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0,29:2QrS of Samverkan", Assert.Single(_bot.Calls));
    }

    [Theory]
    [InlineData("add-upgrade", "add")]
    [InlineData("remove-upgrade", "remove")]
    public async Task An_upgrade_is_an_installation_too(string action, string call)
    {
        var payload = Payload("installation-add");
        payload["action"] = action;
        await PostAsync(payload);

        Assert.Equal(call, Assert.Single(_bot.Calls));
    }

    [Fact]
    public async Task Outside_Teams_the_whole_list_is_handed_on_if_anyone_is_not_the_bot()
    {
        var update = Incoming.Message();
        update["type"] = "conversationUpdate";
        update["channelId"] = "emulator";
        update["membersAdded"] = JsonNode.Parse("""[{"id":"28:bot"}]""");
        await PostAsync(update);
        Assert.Empty(_bot.Calls);

        update["membersAdded"] = JsonNode.Parse("""[{"id":"28:bot"},{"id":"29:user"}]""");
        await PostAsync(update);
        Assert.Equal("members 28:bot,29:user", Assert.Single(_bot.Calls));
    }

    [Fact]
    public async Task A_renamed_channel_has_a_method_of_its_own()
    {
        var update = Incoming.Message();
        update["type"] = "conversationUpdate";
        update["channelData"] = JsonNode.Parse("""{"eventType":"channelRenamed","channel":{"id":"c","name":"Nytt namn"},"team":{"id":"t"}}""");
        await PostAsync(update);

        Assert.Equal("renamed Nytt namn", Assert.Single(_bot.Calls));
    }

    [Fact]
    public async Task An_unknown_type_gets_200()
    {
        var odd = Incoming.Message();
        odd["type"] = "somethingNew";

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(odd)).StatusCode);
        Assert.Equal("unknown", Assert.Single(_bot.Calls));
    }

    [Theory]
    [InlineData("somethingNew")]
    [InlineData("signin/verifyState")]
    public async Task An_invoke_that_nobody_handles_gets_501(string name) =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await PostAsync(Incoming.Invoke(_connector.Url, name))).StatusCode);

    [Theory]
    [InlineData("{}", HttpStatusCode.NotImplemented)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("""{"parameters":{}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"parameters":"lök"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"queryOptions":{"skip":"many"}}""", HttpStatusCode.BadRequest)]
    public async Task A_search_that_nobody_handles_gets_501_and_one_that_cannot_be_read_400(string value, HttpStatusCode status) =>
        Assert.Equal(status, (await PostAsync(Incoming.Invoke(_connector.Url, "composeExtension/query", JsonNode.Parse(value)))).StatusCode);

    [Fact]
    public async Task A_click_is_answered_in_the_response()
    {
        var response = await PostAsync(Payload("invoke-adaptive-card-action"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.True(response.Headers.CacheControl?.NoStore);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(200, (int)body!["statusCode"]!);
        var said = ((string)body["value"]!).Split(' ', 2);
        Assert.Equal("showSource", said[0]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"group":"lok","n":1}"""), JsonNode.Parse(said[1])));
        Assert.Empty(_connector.Requests);
    }

    public static TheoryData<string, object, string> Answers => new()
    {
        {
            AdaptiveCard.ContentType,
            new AdaptiveCard("1.5")
            {
                Lang = "sv",
                Body = { new AdaptiveTextBlock("Örgryte \"<b>\""), new AdaptiveToggleInput { Id = "i", Title = "t" } },
                Actions = { new AdaptiveExecuteAction { Verb = "v", DataJson = """{"a":1}""" } },
            },
            """
            {"type":"AdaptiveCard","version":"1.5","lang":"sv","body":[{"type":"TextBlock","text":"Örgryte \"<b>\""},
             {"type":"Input.Toggle","id":"i","title":"t","valueOn":"True","valueOff":"False"}],"actions":[{"type":"Action.Execute","verb":"v","data":{"a":1}}]}
            """
        },
        { "application/vnd.microsoft.activity.message", "Sparat.", "\"Sparat.\"" },
        { "application/vnd.microsoft.error", new Error("Forbidden", "Nej."), """{"code":"Forbidden","message":"Nej."}""" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_click_is_answered_with_a_card_a_message_or_an_error(string type, object value, string json)
    {
        _bot.Answer = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = type, Value = value };

        var response = await PostAsync(Payload("invoke-adaptive-card-action"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var expected = new JsonObject { ["statusCode"] = 200, ["type"] = type, ["value"] = JsonNode.Parse(json) };
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(body)), body);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("""{"action":{}}""")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"x"}}""")]
    [InlineData("""{"action":{"type":7}}""")]
    public async Task A_click_that_cannot_be_read_gets_400_inside_the_body(string value)
    {
        var response = await PostAsync(Incoming.Invoke(_connector.Url, "adaptiveCard/action", JsonNode.Parse(value)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((400, "application/vnd.microsoft.error"), ((int)body!["statusCode"]!, (string)body["type"]!));
        Assert.Equal("BadRequest", (string)body["value"]!["code"]!);
    }

    private Task<HttpResponseMessage> PostAsync(JsonObject activity) => _host.PostAsync(activity.ToJsonString());

    private JsonObject Payload(string name)
    {
        var payload = JsonNode.Parse(File.ReadAllText(Path.Combine(Payloads.Folder, name + ".json")))!.AsObject();
        payload["serviceUrl"] = _connector.Url;
        return payload;
    }
}
