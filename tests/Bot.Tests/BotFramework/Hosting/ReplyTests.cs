using System.Net;
using System.Text.Json;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.Bot.Tests.BotFramework.Hosting;

/// <summary>What the connector gets when a bot answers, and what the bot gets back.</summary>
public sealed class ReplyTests : IAsyncLifetime
{
    private const string Conversation = "/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1";

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
    public async Task A_reply_goes_to_the_activity_it_answers()
    {
        ResourceResponse? sent = null;
        await TurnAsync(async turn => sent = await turn.SendActivityAsync(MessageFactory.Text("svar: åäö <b>")));

        var request = _connector.Requests.Single();
        Assert.Equal(("POST", $"{Conversation}/activities/1%3A1"), (request.Method, request.Target));
        Assert.Equal("application/json; charset=utf-8", request.ContentType);
        AssertJson(
            """
            {"type":"message","serviceUrl":"URL","channelId":"msteams","from":{"id":"28:bot","name":"Bot"},
             "conversation":{"id":"19:abc@thread.tacv2;messageid=1","tenantId":"t"},"recipient":{"id":"29:user","name":"Åsa"},
             "text":"svar: åäö <b>","inputHint":"acceptingInput","attachments":[],"entities":[],"replyToId":"1:1"}
            """,
            request);
        Assert.Contains("åäö <b>", request.Body, StringComparison.Ordinal);
        Assert.Equal("sent-1", sent?.Id);
    }

    [Fact]
    public async Task An_activity_without_an_id_is_answered_in_its_conversation()
    {
        _bot.Turn = turn => turn.SendActivityAsync("svar");
        await _host.PostAsync(Incoming.Message(_connector.Url).Without("id"));

        Assert.Equal(("POST", $"{Conversation}/activities"), (_connector.Requests.Single().Method, _connector.Requests.Single().Target));
    }

    [Fact]
    public async Task The_id_of_a_sent_activity_is_the_connectors_to_give()
    {
        await TurnAsync(turn => turn.SendActivityAsync(new Activity { Id = "mine", Type = ActivityTypes.Typing }));

        Assert.False(_connector.Requests.Single().Json.TryGetProperty("id", out _));
    }

    [Fact]
    public async Task One_trailing_slash_of_the_service_URL_is_trimmed()
    {
        _bot.Turn = turn => turn.SendActivityAsync("svar");
        await _host.PostAsync(Incoming.Message(_connector.Url + "/emea//").ToJsonString());

        Assert.StartsWith("/emea//v3/conversations/", _connector.Requests.Single().Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_is_sent_as_the_object_that_it_is()
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("Åtta platser") } };
        await TurnAsync(turn => turn.SendActivityAsync(MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card })));

        var sent = _connector.Requests.Single().Json;
        Assert.Equal("list", sent.GetProperty("attachmentLayout").GetString());
        var attachment = sent.GetProperty("attachments")[0];
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.GetProperty("contentType").GetString());
        Assert.True(JsonElement.DeepEquals(JsonSerializer.Deserialize<JsonElement>(card.ToJson()), attachment.GetProperty("content")));
    }

    [Fact]
    public async Task A_mention_and_channel_data_keep_their_members()
    {
        await TurnAsync(turn => turn.SendActivityAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Text = "<at>Åsa</at>",
            Entities = [new Mention(new ChannelAccount("29:user", "Åsa"), "<at>Åsa</at>")],
            ChannelData = new TeamsChannelData { Notification = new NotificationInfo(true) },
        }));

        var sent = _connector.Requests.Single().Json;
        Assert.Equal("29:user", sent.GetProperty("entities")[0].GetProperty("mentioned").GetProperty("id").GetString());
        Assert.True(sent.GetProperty("channelData").GetProperty("notification").GetProperty("alert").GetBoolean());
    }

    [Fact]
    public async Task An_update_puts_and_a_deletion_deletes()
    {
        await TurnAsync(async turn =>
        {
            await turn.UpdateActivityAsync(new Activity { Id = "m/1", Type = ActivityTypes.Message, Text = "nytt" });
            await turn.DeleteActivityAsync("m/1");
        });

        Assert.Equal(
            [("PUT", $"{Conversation}/activities/m%2F1"), ("DELETE", $"{Conversation}/activities/m%2F1")],
            _connector.Requests.Select(each => (each.Method, each.Target)));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    public async Task An_empty_success_is_a_success_without_an_id(int status)
    {
        _connector.Answer = _ => (status, "");
        ResourceResponse? sent = null;
        await TurnAsync(async turn => sent = await turn.SendActivityAsync("svar"));

        Assert.NotNull(sent);
        Assert.Null(sent.Id);
    }

    [Theory]
    [InlineData("""{"error":{"code":"ConversationNotFound","message":"no","innerHttpError":{"statusCode":404}}}""", "ConversationNotFound", "no")]
    [InlineData("""{"errorCode":209,"message":"{\"subCode\":\"BotNotInConversationRoster\",\"details\":\"gone\"}"}""", "BotNotInConversationRoster", "gone")]
    [InlineData("""{"errorCode":209,"message":"plain"}""", "209", "plain")]
    [InlineData("", null, null)]
    [InlineData("<html>no</html>", null, null)]
    [InlineData("""{"error":"text"}""", null, null)]
    public async Task A_refusal_of_any_shape_reaches_the_bot(string body, string? code, string? message)
    {
        _connector.Answer = _ => (403, body);
        ErrorResponseException? refused = null;
        await TurnAsync(async turn => refused = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("svar")));

        Assert.Equal((code, message), (refused?.Body?.Error?.Code, refused?.Body?.Error?.Message));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_redirect_is_a_refusal_and_is_not_followed(bool factory)
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync(_bot, services: each => _ = factory ? each.AddHttpClient() : each);
        _connector.RedirectTo = elsewhere.Url + "/x";
        _bot.Turn = turn => Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("svar"));
        await host.PostAsync(Incoming.Message(_connector.Url).ToJsonString());
        await host.PostAsync(Incoming.Message(_connector.Url).ToJsonString());

        Assert.Equal(2, _connector.Requests.Count);
        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    public async Task An_id_of_dots_climbs_nowhere(string id)
    {
        await TurnAsync(turn => Assert.ThrowsAsync<ArgumentException>(() => turn.DeleteActivityAsync(id)));

        Assert.Empty(_connector.Requests);
    }

    [Fact]
    public async Task Members_are_read_one_or_by_the_page()
    {
        _connector.Answer = request => (200, request.Path.Value!.EndsWith("pagedmembers", StringComparison.Ordinal)
            ? """{"continuationToken":"c","members":[{"id":"29:a","extra":1}]}"""
            : """{"id":"29:a","name":"Å","tenantId":"t2","userPrincipalName":"a@b"}""");
        TeamsChannelAccount? member = null;
        PagedMembersResult? page = null;
        ChannelAccount? account = null;
        await TurnAsync(async turn =>
        {
            member = await TeamsInfo.GetMemberAsync(turn, "29:a");
            var conversations = turn.TurnState.Get<IConnectorClient>()!.Conversations;
            page = await conversations.GetConversationPagedMembersAsync("19:c", 50, "a b&c");
            account = await ((Conversations)conversations).GetConversationMemberAsync("29:a", "19:c");
        });

        Assert.Equal(
            [$"{Conversation}/members/29%3Aa", "/v3/conversations/19%3Ac/pagedmembers?pageSize=50&continuationToken=a%20b%26c", "/v3/conversations/19%3Ac/members/29%3Aa"],
            _connector.Requests.Select(each => each.Target));
        Assert.Equal(("t2", "a@b"), (member?.TenantId, member?.UserPrincipalName));
        Assert.Equal(("c", "29:a", "Å"), (page?.ContinuationToken, page?.Members?[0].Id, account?.Name));
    }

    [Fact]
    public async Task A_turn_of_the_bots_own_continues_a_conversation()
    {
        ConversationReference? reference = null;
        await TurnAsync(turn => Task.FromResult(reference = turn.Activity.GetConversationReference()));
        await _host.Adapter.ContinueConversationAsync("", reference!, (turn, stop) => turn.SendActivityAsync("påminnelse", cancellationToken: stop), default);

        Assert.Equal("påminnelse", _connector.Requests.Single().Json.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_stored_reference_to_another_machine_is_not_sent_to()
    {
        var reference = new ConversationReference { ServiceUrl = "https://example.com", Conversation = new ConversationAccount { Id = "c" } };

        await Assert.ThrowsAsync<InvalidOperationException>(() => _host.Adapter.ContinueConversationAsync("", reference, (_, _) => Task.CompletedTask, default));
    }

    [Fact]
    public async Task A_conversation_is_made_and_a_turn_runs_in_it()
    {
        _connector.Answer = _ => (201, """{"id":"a:new","activityId":"m1"}""");
        Activity? begun = null;
        await _host.Adapter.CreateConversationAsync(
            "",
            Channels.Msteams,
            _connector.Url,
            null,
            new ConversationParameters { IsGroup = false, Members = [new ChannelAccount("29:a")], TenantId = "t" },
            (turn, _) => Task.FromResult(begun = turn.Activity),
            default);

        Assert.Equal("/v3/conversations", _connector.Requests.Single().Target);
        AssertJson("""{"isGroup":false,"members":[{"id":"29:a"}],"tenantId":"t"}""", _connector.Requests.Single());
        Assert.Equal(("a:new", "CreateConversation"), (begun?.Conversation?.Id, begun?.Name));
    }

    [Fact]
    public async Task Replies_that_are_expected_come_in_the_response()
    {
        _bot.Turn = turn => turn.SendActivityAsync(MessageFactory.Text("svar å"));
        var response = await _host.PostAsync(Incoming.Message(_connector.Url).With("deliveryMode", "expectReplies"));
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("svar å", JsonSerializer.Deserialize<JsonElement>(body).GetProperty("activities")[0].GetProperty("text").GetString());
        Assert.Empty(_connector.Requests);
    }

    [Fact]
    public async Task Handlers_of_a_turn_see_what_is_sent()
    {
        var seen = new List<string?>();
        await TurnAsync(turn =>
        {
            turn.OnSendActivities(async (_, activities, next) =>
            {
                seen.Add(activities[0].Text);
                return await next();
            });
            return turn.SendActivityAsync("svar");
        });

        Assert.Equal(["svar"], seen);
        Assert.Single(_connector.Requests);
    }

    [Fact]
    public async Task Bodies_of_many_parallel_turns_do_not_mix()
    {
        _bot.Turn = turn => turn.SendActivityAsync(MessageFactory.Text($"svar {turn.Activity.Text} " + new string('x', 9000)));
        await Task.WhenAll(Enumerable.Range(0, 100).Select(each => _host.PostAsync(Incoming.Message(_connector.Url, $"{each}").ToJsonString())));

        Assert.Equal(
            Enumerable.Range(0, 100).Select(each => $"svar {each}").Order(),
            _connector.Requests.Select(each => each.Json.GetProperty("text").GetString()!.TrimEnd('x').TrimEnd()).Order());
    }

    private async Task TurnAsync(Func<ITurnContext, Task> turn)
    {
        Exception? failure = null;
        _bot.Turn = async context =>
        {
            try
            {
                await turn(context);
            }
            catch (Exception error)
            {
                failure = error;
                throw;
            }
        };
        var response = await _host.PostAsync(Incoming.Message(_connector.Url).ToJsonString());
        Assert.Null(failure);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private void AssertJson(string expected, FakeConnector.Received actual) =>
        Assert.True(JsonElement.DeepEquals(JsonSerializer.Deserialize<JsonElement>(expected.Replace("URL", _connector.Url, StringComparison.Ordinal)), actual.Json), actual.Body);
}
