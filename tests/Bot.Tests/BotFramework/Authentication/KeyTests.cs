using System.Net;
using Microsoft.AspNetCore.Http;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.BotFramework.Authentication;

/// <summary>Where the channel's keys come from, how long they hold, and what happens when they are not to be had.</summary>
public sealed class KeyTests
{
    public static TheoryData<string, RequestDelegate> Failures => new()
    {
        { "down", FakeOpenId.Down },
        { "HTML", FakeOpenId.Html },
        { "redirected to http", FakeOpenId.Redirecting("http://login.botframework.com/keys") },
        { "without end", FakeOpenId.Endless },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Without_keys_the_channel_gets_503_and_the_bot_recovers_by_itself(string what, RequestDelegate failure)
    {
        await using var bot = await RunningBot.StartAsync(each => each.Outside.OpenId.Instead = failure);
        Assert.True(await PostAsync(bot) == HttpStatusCode.ServiceUnavailable, what);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await HealthAsync(bot, "ready"));
        Assert.Equal(HttpStatusCode.OK, await HealthAsync(bot, "live"));

        bot.Outside.OpenId.Instead = null;
        bot.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot));
        await bot.ReadyAsync();
    }

    [Fact]
    public async Task A_key_list_without_keys_is_no_key_list()
    {
        await using var bot = await RunningBot.StartAsync(each => each.Outside.OpenId.InsteadOfKeys = FakeOpenId.Empty);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(bot));
    }

    [Fact]
    public async Task Metadata_that_hangs_is_given_up_after_three_seconds()
    {
        await using var bot = await RunningBot.StartAsync(each => each.Outside.OpenId.Instead = FakeOpenId.Hanging);
        var waiting = PostAsync(bot);
        await Waiting.UntilAsync(() => bot.Outside.OpenId.Fetches == 1);

        await bot.Time.AdvanceUntilAsync(TimeSpan.FromSeconds(3), waiting);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await waiting);
    }

    [Fact]
    public async Task Without_keys_a_thousand_requests_of_one_second_cause_one_fetch_and_what_needs_no_key_is_401()
    {
        await using var bot = await RunningBot.StartAsync(each => each.Outside.OpenId.Instead = FakeOpenId.Down);
        await PostAsync(bot);
        var fetches = bot.Outside.OpenId.Fetches;

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => PostAsync(bot)));

        Assert.Equal(fetches, bot.Outside.OpenId.Fetches);
        Assert.Equal(HttpStatusCode.Unauthorized, await bot.PostAsync(Message(bot), "Bearer a.b.c"));
    }

    [Fact]
    public async Task A_bot_without_keys_goes_on_trying_although_nobody_writes_to_it()
    {
        await using var bot = await RunningBot.StartAsync(each => each.Outside.OpenId.Instead = FakeOpenId.Down);
        await Waiting.UntilAsync(() => bot.Outside.OpenId.Fetches == 1);
        bot.Outside.OpenId.Instead = null;

        await bot.Time.AdvanceUntilAsync(TimeSpan.FromSeconds(2), Waiting.UntilAsync(() => bot.Outside.OpenId.Fetches > 1));

        await bot.ReadyAsync();
    }

    [Fact]
    public async Task Keys_are_renewed_every_hour_behind_the_turns_and_the_old_ones_are_gone()
    {
        await using var bot = await RunningBot.StartAsync();
        var old = bot.Outside.OpenId.Keys[0];
        var current = bot.Outside.OpenId.Rotate();
        bot.Time.Advance(TimeSpan.FromMinutes(61));

        // Still answered with the old keys; the renewal is not waited for.
        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot, old));
        await Waiting.UntilAsync(() => Fetched(bot) == 2);

        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot, current));
        Assert.Equal(2, bot.Outside.OpenId.Fetches);
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(bot, old));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_key_that_was_withdrawn_opens_nothing_even_with_a_token_that_was_good_before(bool emptied)
    {
        await using var bot = await RunningBot.StartAsync();
        var authorization = bot.Authorization();
        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Message(bot), authorization));

        var current = bot.Outside.OpenId.Rotate();
        bot.Outside.OpenId.InsteadOfKeys = emptied ? FakeOpenId.Empty : null;
        Assert.Equal(emptied ? HttpStatusCode.Unauthorized : HttpStatusCode.OK, await PostAsync(bot, current));

        // An empty list is a fault of theirs, not a withdrawal.
        Assert.Equal(emptied ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, await bot.PostAsync(Message(bot), authorization));
    }

    [Fact]
    public async Task A_new_key_is_found_at_its_first_token_once_in_five_minutes_however_many_ask()
    {
        await using var bot = await RunningBot.StartAsync();
        var current = bot.Outside.OpenId.Rotate();

        var statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => PostAsync(bot, current)));
        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(2, bot.Outside.OpenId.Fetches);

        var next = bot.Outside.OpenId.Rotate();
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(bot, next));
        bot.Time.Advance(TimeSpan.FromSeconds(299));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(bot, next));
        bot.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot, next));
        Assert.Equal(3, bot.Outside.OpenId.Fetches);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Known_keys_go_on_for_a_day_and_no_longer(string what, RequestDelegate failure)
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Outside.OpenId.Instead = failure;
        bot.Time.Advance(TimeSpan.FromHours(24));
        Assert.True(await PostAsync(bot) == HttpStatusCode.OK, what);

        bot.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(bot));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await HealthAsync(bot, "ready"));

        bot.Outside.OpenId.Instead = null;
        bot.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot));
    }

    [Fact]
    public async Task Ten_thousand_random_issuers_and_keys_cause_one_fetch()
    {
        await using var bot = await RunningBot.StartAsync();
        var key = ChannelKey.New();
        var forged = bot.Token().Sign(key).Split('.');

        for (var i = 0; i < 10_000; i += 100)
        {
            await Task.WhenAll(Enumerable.Range(i, 100).Select(each => bot.PostAsync(Message(bot), each % 2 == 0
                ? $"Bearer {ChannelToken.Part($$"""{"alg":"RS256","kid":"{{each}}"}""")}.{forged[1]}.{forged[2]}"
                : $"Bearer {forged[0]}.{ChannelToken.Part(bot.Token().With("iss", $"https://{each}.example").Payload.ToJsonString())}.{forged[2]}")));
        }

        Assert.Equal(2, bot.Outside.OpenId.Fetches);
        Assert.Empty(bot.Outside.Strays);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot));
    }

    [Fact]
    public async Task The_metadata_address_and_the_issuer_are_the_configured_ones()
    {
        FakeOpenId? openId = null;
        await using var other = await FakeOpenId.StartAsync();
        await using var bot = await RunningBot.StartAsync(each => openId = each.Outside.OpenId, $"--ToBotFromChannelOpenIdMetadataUrl={other.Address}", "--ToBotFromChannelTokenIssuer=https://issuer.example");

        var token = bot.Token().With("iss", "https://issuer.example").Sign(other.Keys[0]);

        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Message(bot), $"Bearer {token}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(bot, other.Keys[0]));
        Assert.Equal(0, openId?.Fetches);
    }

    private static System.Text.Json.Nodes.JsonObject Message(RunningBot bot) => Incoming.Message(bot.Connector.ServiceUrl, RunningBot.NewConversation(), "29:user", "hjälp");

    private static Task<HttpStatusCode> PostAsync(RunningBot bot, ChannelKey? key = null) =>
        bot.PostAsync(Message(bot), $"Bearer {bot.Token().Sign(key ?? bot.Outside.OpenId.Keys[0])}");

    private static int Fetched(RunningBot bot) => bot.Logs.Lines.Count(line => line.Message.StartsWith("The channel's keys were fetched", StringComparison.Ordinal));

    private static async Task<HttpStatusCode> HealthAsync(RunningBot bot, string what)
    {
        using var response = await bot.Http.GetAsync(new Uri($"/health/{what}", UriKind.Relative));
        return response.StatusCode;
    }
}
