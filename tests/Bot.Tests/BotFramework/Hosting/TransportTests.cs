using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Samverkan.Bot.Tests.BotFramework.Hosting;

/// <summary>What the bot learns when a connector answers otherwise than hoped, and the routes that no reply takes.</summary>
public sealed class TransportTests : IAsyncLifetime
{
    private readonly TestBot _bot = new();
    private BotHost _host = null!;
    private FakeConnector _connector = null!;

    public async Task InitializeAsync()
    {
        _connector = await FakeConnector.StartAsync();
        _host = await BotHost.StartAsync(_bot);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task A_refusal_keeps_its_status_its_headers_and_its_body()
    {
        _connector.Instead = context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "7";
            return context.Response.WriteAsync("""{"error":{"code":"Throttled"}}""");
        };

        var refused = await FailAsync<ErrorResponseException>();

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Response?.StatusCode);
        Assert.Equal("Too Many Requests", refused.Response?.ReasonPhrase);
        Assert.Equal("7", Assert.Single(refused.Response!.Headers["retry-after"]));
        Assert.Contains("Throttled", refused.Response.Content, StringComparison.Ordinal);
        Assert.Equal("Throttled", refused.Body?.Error?.Code);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Nothing_is_sent_again_by_itself(int status)
    {
        _connector.Answer = _ => (status, "");

        await FailAsync<ErrorResponseException>();

        Assert.Single(_connector.Requests);
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_told_apart_from_a_refusal_and_not_sent_again()
    {
        _connector.Instead = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        await FailAsync<HttpRequestException>();

        Assert.Single(_connector.Requests);
    }

    [Fact]
    public async Task A_connector_that_hangs_is_given_up_when_the_bot_says_so()
    {
        using var patience = new CancellationTokenSource();
        _connector.Instead = context =>
        {
            patience.Cancel();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };

        await FailAsync<OperationCanceledException>(patience.Token);

        Assert.Single(_connector.Requests);
    }

    [Fact]
    public async Task A_thread_is_begun_in_a_channel_and_both_ids_come_back()
    {
        _connector.Answer = _ => (201, """{"id":"19:c@thread.tacv2;messageid=5","activityId":"5"}""");
        Activity? begun = null;
        await _host.Adapter.CreateConversationAsync(
            "",
            Channels.Msteams,
            _connector.Url,
            null,
            new ConversationParameters
            {
                IsGroup = true,
                TenantId = "t",
                ChannelData = new TeamsChannelData { Channel = new ChannelInfo("19:c@thread.tacv2") },
                Activity = MessageFactory.Text("sammanfattning"),
            },
            (turn, _) => Task.FromResult(begun = turn.Activity),
            default);

        var sent = _connector.Requests.Single();
        Assert.Equal(("POST", "/v3/conversations"), (sent.Method, sent.Target));
        Assert.True(sent.Json.GetProperty("isGroup").GetBoolean());
        Assert.Equal("19:c@thread.tacv2", sent.Json.GetProperty("channelData").GetProperty("channel").GetProperty("id").GetString());
        Assert.Equal("sammanfattning", sent.Json.GetProperty("activity").GetProperty("text").GetString());
        Assert.Equal("t", sent.Json.GetProperty("tenantId").GetString());
        Assert.Equal(("19:c@thread.tacv2;messageid=5", "5"), (begun?.Conversation?.Id, begun?.Id));
    }

    [Fact]
    public async Task A_team_and_its_channels_are_read()
    {
        _connector.Answer = request => (200, request.Path.Value!.EndsWith("conversations", StringComparison.Ordinal)
            ? """{"conversations":[{"id":"19:a","name":null},{"id":"19:b","name":"Lokalt"}]}"""
            : """{"id":"19:team","name":"Samverkan","aadGroupId":"g","channelCount":2}""");
        TeamDetails? team = null;
        IList<ChannelInfo>? channels = null;
        _bot.Turn = async turn =>
        {
            team = await TeamsInfo.GetTeamDetailsAsync(turn, "19:team");
            channels = await TeamsInfo.GetTeamChannelsAsync(turn, "19:team");
        };
        await _host.PostAsync(Incoming.Message(_connector.Url).ToJsonString());

        Assert.Equal(["/v3/teams/19%3Ateam", "/v3/teams/19%3Ateam/conversations"], _connector.Requests.Select(each => each.Target));
        Assert.Equal(("g", 2), (team?.AadGroupId, team?.ChannelCount));
        Assert.Equal([null, "Lokalt"], channels?.Select(each => each.Name));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(202)]
    public async Task A_deletion_and_an_update_succeed_without_a_body(int status)
    {
        _connector.Answer = _ => (status, "");
        _bot.Turn = async turn =>
        {
            await turn.DeleteActivityAsync("m1");
            Assert.NotNull(await turn.UpdateActivityAsync(new Activity { Id = "m1", Type = ActivityTypes.Message }));
        };

        Assert.Equal(HttpStatusCode.OK, (await _host.PostAsync(Incoming.Message(_connector.Url).ToJsonString())).StatusCode);
        Assert.Equal(2, _connector.Requests.Count);
    }

    [Theory]
    [InlineData("http://connector.example")]
    [InlineData("https://user@connector.example")]
    [InlineData("nowhere")]
    public async Task With_an_app_id_a_stored_reference_is_sent_to_over_https_only(string serviceUrl)
    {
        await using var host = await BotHost.StartAsync(_bot, appId: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
        var reference = new ConversationReference { ServiceUrl = serviceUrl, Conversation = new ConversationAccount { Id = "c" } };

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Adapter.ContinueConversationAsync("", reference, (_, _) => Task.CompletedTask, default));
    }

    [Fact]
    public async Task A_click_that_nobody_handles_is_not_a_fault() =>
        Assert.Equal(HttpStatusCode.NotImplemented, await InvokeAsync(new ActivityHandlerOfNothing(), "adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"x"}}"""));

    [Fact]
    public async Task An_answer_to_an_invoke_is_not_kept()
    {
        await using var host = await BotHost.StartAsync(new ActivityHandlerOfNothing());
        var response = await host.PostAsync(Incoming.Invoke(_connector.Url, "somethingNew").ToJsonString());

        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    private async Task<HttpStatusCode> InvokeAsync(IBot bot, string name, string value)
    {
        await using var host = await BotHost.StartAsync(bot);
        return (await host.PostAsync(Incoming.Invoke(_connector.Url, name, System.Text.Json.Nodes.JsonNode.Parse(value)).ToJsonString())).StatusCode;
    }

    private async Task<T> FailAsync<T>(CancellationToken cancellationToken = default)
        where T : Exception
    {
        T? failure = null;
        _bot.Turn = async turn => failure = await Assert.ThrowsAnyAsync<T>(() => turn.SendActivityAsync(MessageFactory.Text("svar"), cancellationToken));
        await _host.PostAsync(Incoming.Message(_connector.Url).ToJsonString());
        return Assert.IsAssignableFrom<T>(failure);
    }

    private sealed class ActivityHandlerOfNothing : TeamsActivityHandler;
}
