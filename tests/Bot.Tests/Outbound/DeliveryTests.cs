using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Outbound;

/// <summary>What becomes of an answer when the connector does not take it, told from the endpoint and the connector.</summary>
public sealed class DeliveryTests
{
    private const string Question = "Hur ofta träffas LÖK-nätverket?";

    private readonly string conversation = RunningBot.NewConversation();

    public static TheoryData<string, string> Closing => new()
    {
        { "BotDisabledByAdmin", """{"error":{"code":"BotDisabledByAdmin","message":"x"}}""" },
        { "BotNotInConversationRoster", """{"error":{"code":"BotNotInConversationRoster"}}""" },
        { "ConversationBlockedByUser", """{"errorCode":209,"message":"{\"subCode\":\"ConversationBlockedByUser\",\"details\":\"x\"}"}""" },
        { "MessageWritesBlocked", """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\"}"}""" },
    };

    [Theory]
    [InlineData("30")]
    [InlineData("Sun, 22 Nov 2026 09:00:30 GMT")]
    public async Task A_connector_that_wants_half_a_minute_gets_the_answer_then_and_once(string retryAfter)
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Connector.FailNext(429, ("Retry-After", retryAfter));

        Assert.Empty(await bot.SayAsync(conversation, Question));
        bot.Time.Advance(TimeSpan.FromSeconds(29));
        Assert.Empty(bot.Connector.In(conversation));
        var answer = await bot.PassUntilAsync(bot.Connector.NextAsync(conversation));

        Assert.Contains("fyra gånger", answer.Card.Text, StringComparison.Ordinal);
        Assert.Contains("LÖK", answer.Summary, StringComparison.Ordinal);
        await bot.SettleAsync();
        Assert.Single(bot.Connector.In(conversation));
        Assert.Equal(2, bot.Connector.Sends);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_may_pass_is_tried_again_within_the_turn(int status)
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Connector.FailNext(status, ("Retry-After", "1"));

        // Small steps: the turn has two seconds for both sends.
        var said = bot.SayAsync(conversation, Question);
        await bot.Time.AdvanceUntilAsync(TimeSpan.FromMilliseconds(100), said);
        Assert.Single(await said);
        Assert.Equal(2, bot.Connector.Sends);
    }

    [Fact]
    public async Task A_connector_that_goes_on_failing_is_left_alone_after_two_seconds_and_gets_the_answer_later()
    {
        await using var bot = await RunningBot.StartAsync();
        for (var failure = 0; failure < 5; failure++)
        {
            bot.Connector.FailNext(503);
        }

        Assert.Empty(await bot.PassUntilAsync(bot.SayAsync(conversation, Question)));
        Assert.InRange(bot.Connector.Sends, 2, 4);

        await bot.PassUntilAsync(bot.Connector.NextAsync(conversation));
        Assert.Single(bot.Connector.In(conversation));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(405)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(500)]
    [InlineData(501)]
    public async Task Nothing_else_is_tried_again(int status)
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Connector.FailNext(status);
        if (status == 401)
        {
            bot.Connector.FailNext(status);
        }

        var said = Assert.Single(await bot.SayAsync(conversation, Question));

        Assert.StartsWith("Något gick fel", said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Closing))]
    public async Task A_conversation_that_is_closed_to_the_bot_is_left_alone_until_somebody_talks_to_it_again(string reason, string body)
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.InstallAsync(conversation);
        bot.Connector.FailNext(Refusal(body));

        Assert.Empty(await bot.SayAsync(conversation, Question));
        Assert.False(await bot.PostCardAsync(conversation));
        Assert.Contains(bot.Logs.Lines, line => line.Message.Contains("Closed", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Level >= LogLevel.Error);

        Assert.Single(await bot.SayAsync(conversation, Question));
        Assert.True(await bot.PostCardAsync(conversation), reason);
    }

    [Fact]
    public async Task An_answer_to_a_message_that_is_gone_goes_to_its_conversation()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Connector.FailNext(404);

        var said = Assert.Single(await bot.SayAsync(conversation, Question));

        Assert.Equal("", said.ReplyTo);
        Assert.Equal(2, bot.Connector.Sends);
    }

    [Fact]
    public async Task A_connector_that_hangs_holds_a_turn_for_five_seconds_and_nothing_is_sent_twice()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Connector.HangNext();

        var turn = bot.SayAsync(conversation, Question);
        await bot.Connector.HangingAsync();
        bot.Time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(turn.IsCompleted);
        bot.Time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Empty(await turn);

        var remark = await bot.PassUntilAsync(bot.Connector.NextAsync(conversation));
        Assert.Contains("avbruten", remark.Card.Text, StringComparison.Ordinal);
        await bot.SettleAsync();
        Assert.Single(bot.Connector.In(conversation));
    }

    [Fact]
    public async Task A_connection_that_breaks_leaves_a_remark_and_no_second_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Connector.ResetNext();

        Assert.Empty(await bot.SayAsync(conversation, Question, locale: "en-GB"));

        var remark = await bot.PassUntilAsync(bot.Connector.NextAsync(conversation));
        Assert.Contains("interrupted", remark.Card.Text, StringComparison.Ordinal);
        Assert.Equal(2, bot.Connector.Sends);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Connector.RedirectNext("https://evil.example/");

        await bot.SayAsync(conversation, Question);

        Assert.Empty(bot.Outside.Strays);
    }

    [Fact]
    public async Task A_login_that_fails_delays_the_answer_and_does_not_lose_it()
    {
        await using var bot = await RunningBot.StartAsync(bot => bot.Outside.Login.Instead = FakeLogin.Refusing);
        await bot.ReadyAsync();

        Assert.Empty(await bot.PassUntilAsync(bot.SayAsync(conversation, Question)));
        bot.Outside.Login.Instead = null;
        await bot.PassUntilAsync(bot.Connector.NextAsync(conversation));

        await bot.SettleAsync();
        Assert.Single(bot.Connector.In(conversation));
    }

    [Fact]
    public async Task Many_answers_to_one_conversation_keep_the_pace_that_Teams_takes_and_delay_no_other()
    {
        await using var bot = await RunningBot.StartAsync();
        var posts = Enumerable.Range(0, 12).Select(_ => bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", Question))).ToArray();
        for (var answer = 0; answer < 7; answer++)
        {
            await bot.Connector.NextAsync(conversation);
        }

        Assert.Single(await bot.SayAsync(RunningBot.NewConversation(), Question));
        Assert.Equal(7, bot.Connector.In(conversation).Count);
        bot.Time.Advance(TimeSpan.FromSeconds(1));
        await bot.Connector.NextAsync(conversation);
        Assert.Equal(8, bot.Connector.In(conversation).Count);

        Assert.All(await bot.PassUntilAsync(Task.WhenAll(posts)), status => Assert.Equal(HttpStatusCode.OK, status));
        for (var answer = 8; answer < 12; answer++)
        {
            await bot.PassUntilAsync(bot.Connector.NextAsync(conversation));
        }
    }

    [Fact]
    public async Task An_answer_that_is_never_taken_is_given_up_with_an_alert_and_holds_up_nobody()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Connector.FailAll(conversation, 503);

        Assert.Empty(await bot.PassUntilAsync(bot.SayAsync(conversation, Question)));
        await bot.PassUntilAsync(bot.Logs.NextAsync(line => line.Message.StartsWith("ALERT", StringComparison.Ordinal)));

        Assert.Single(await bot.SayAsync(RunningBot.NewConversation(), Question));
        Assert.Empty(bot.Connector.In(conversation));
    }

    private static RequestDelegate Refusal(string body) => context =>
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync(body);
    };
}
