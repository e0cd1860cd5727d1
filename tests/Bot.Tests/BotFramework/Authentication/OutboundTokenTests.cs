using System.Net;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.BotFramework.Authentication;

/// <summary>The token that the bot answers with: where it is from, how long it is kept, and what happens without it.</summary>
public sealed class OutboundTokenTests
{
    [Fact]
    public async Task A_reply_carries_a_token_of_the_tenants_authority_for_the_channels_scope()
    {
        await using var bot = await RunningBot.StartAsync();

        await AskAsync(bot);

        Assert.Equal("Bearer token-1", Assert.Single(bot.Connector.Sent).Authorization);
        var (path, form) = Assert.Single(bot.Outside.Login.Requests);
        Assert.Equal($"/{Incoming.Tenant}/oauth2/v2.0/token", path);
        Assert.Contains($"client_id={Incoming.AppId}", form, StringComparison.Ordinal);
        Assert.Contains("grant_type=client_credentials", form, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", form, StringComparison.Ordinal);
        Assert.Empty(bot.Outside.Strays);
    }

    [Theory]
    [InlineData("/botframework.com/oauth2/v2.0/token", "--MicrosoftAppType=MultiTenant")]
    [InlineData("/botframework.com/oauth2/v2.0/token", "--MicrosoftAppType=")]
    [InlineData($"/{Incoming.Tenant}/oauth2/v2.0/token", "--MicrosoftAppType=singletenant")]
    public async Task The_tenant_of_the_authority_follows_the_type_of_the_bot(string path, string type)
    {
        await using var bot = await RunningBot.StartAsync(type);

        await AskAsync(bot);

        Assert.Equal(path, Assert.Single(bot.Outside.Login.Requests).Path);
    }

    [Theory]
    [InlineData("/own-tenant", "/own-tenant/oauth2/v2.0/token")]
    [InlineData("/own-tenant/", "/own-tenant/oauth2/v2.0/token")]
    [InlineData("", $"/{Incoming.Tenant}/oauth2/v2.0/token")]
    public async Task Another_authority_and_scope_are_taken_from_the_configuration(string tenant, string path)
    {
        await using var login = await FakeLogin.StartAsync();
        await using var bot = await RunningBot.StartAsync($"--ToChannelFromBotLoginUrl={login.Address}{tenant}", "--ValidateAuthority=false", "--ToChannelFromBotOAuthScope=https://scope.example/.default");

        await AskAsync(bot);

        var request = Assert.Single(login.Requests);
        Assert.Equal(path, request.Path);
        Assert.Contains("scope=https%3A%2F%2Fscope.example%2F.default&", request.Form + "&", StringComparison.Ordinal);
        Assert.Equal(0, bot.Outside.Login.Calls);
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_it_runs_on()
    {
        await using var bot = await RunningBot.StartAsync("--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppPassword=");

        await AskAsync(bot);

        var (path, query) = Assert.Single(bot.Outside.Login.Requests, each => each.Form.Contains("resource", StringComparison.Ordinal));
        Assert.Equal("/metadata/identity/oauth2/token", path);
        Assert.Contains($"client_id={Incoming.AppId}", query, StringComparison.Ordinal);
        Assert.Equal($"Bearer {bot.Outside.Login.Latest}", Assert.Single(bot.Connector.Sent).Authorization);

        bot.Connector.FailNext(401);
        await AskAsync(bot);

        Assert.Equal($"Bearer {bot.Outside.Login.Latest}", bot.Connector.Sent[^1].Authorization);
        Assert.Equal(2, bot.Connector.Sent.Select(each => each.Authorization).Distinct().Count());
    }

    [Fact]
    public async Task Two_hundred_sends_at_once_cause_one_token_call()
    {
        await using var bot = await RunningBot.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => AskAsync(bot)));

        Assert.Equal(200, bot.Connector.Sent.Count);
        Assert.Equal(1, bot.Outside.Login.Calls);
    }

    [Fact]
    public async Task A_token_is_renewed_more_than_five_minutes_before_its_end_behind_the_sends()
    {
        await using var bot = await RunningBot.StartAsync();
        await AskAsync(bot);
        bot.Time.Advance(TimeSpan.FromMinutes(49));
        await AskAsync(bot);
        Assert.Equal(1, bot.Outside.Login.Calls);

        bot.Time.Advance(TimeSpan.FromMinutes(2));
        await AskAsync(bot);
        await Waiting.UntilAsync(() => Fetched(bot) == 2);
        await AskAsync(bot);

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-1", "Bearer token-2"], bot.Connector.Sent.Select(each => each.Authorization));
        Assert.Equal(2, bot.Outside.Login.Calls);
    }

    [Fact]
    public async Task A_token_that_can_not_be_renewed_is_used_to_its_end()
    {
        await using var bot = await RunningBot.StartAsync();
        await AskAsync(bot);
        bot.Outside.Login.Instead = FakeLogin.Refusing;

        bot.Time.Advance(TimeSpan.FromMinutes(58));
        await AskAsync(bot);
        Assert.Equal("Bearer token-1", bot.Connector.Sent[^1].Authorization);

        bot.Time.Advance(TimeSpan.FromMinutes(3));
        await bot.Time.AdvanceUntilAsync(TimeSpan.FromMilliseconds(500), AskAsync(bot));
        Assert.Equal(2, bot.Connector.Sent.Count);
    }

    [Fact]
    public async Task A_token_that_the_connector_does_not_take_is_replaced_once()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Connector.FailNext(401);

        await AskAsync(bot);

        Assert.Equal("Bearer token-2", Assert.Single(bot.Connector.Sent).Authorization);
        Assert.Equal((2, 2), (bot.Outside.Login.Calls, bot.Connector.Sends));
    }

    [Fact]
    public async Task A_connector_that_takes_no_token_is_asked_twice_and_no_more()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Connector.FailNext(401);
        bot.Connector.FailNext(401);

        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, RunningBot.NewConversation(), "add")));

        Assert.Equal((2, 2), (bot.Outside.Login.Calls, bot.Connector.Sends));
    }

    [Fact]
    public async Task Fifty_sends_whose_token_is_refused_cause_one_more_token_call()
    {
        await using var bot = await RunningBot.StartAsync();
        await AskAsync(bot);
        for (var i = 0; i < 50; i++)
        {
            bot.Connector.FailNext(context => { context.Response.StatusCode = context.Request.Headers.Authorization == "Bearer token-1" ? 401 : 200; return Task.CompletedTask; });
        }

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => AskAsync(bot)));

        Assert.Equal(2, bot.Outside.Login.Calls);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_nobody_asks_again_in_the_same_moment()
    {
        await using var bot = await RunningBot.StartAsync(each => each.Outside.Login.Instead = FakeLogin.Refusing);
        await bot.ReadyAsync();
        await Waiting.UntilAsync(() => bot.Logs.All.Contains("No token for the connector", StringComparison.Ordinal));
        var calls = bot.Outside.Login.Calls;

        var turns = Task.WhenAll(Enumerable.Range(0, 50).Select(_ => AskAsync(bot)));
        await Waiting.UntilAsync(() => bot.Logs.Lines.Count(line => line.Message.StartsWith("A message did not go", StringComparison.Ordinal)) == 50);
        Assert.Equal(calls, bot.Outside.Login.Calls);
        Assert.Equal(0, bot.Connector.Sends);

        bot.Outside.Login.Instead = null;
        await bot.Time.AdvanceUntilAsync(TimeSpan.FromSeconds(1), turns);
        await bot.Time.AdvanceUntilAsync(TimeSpan.FromSeconds(1), Waiting.UntilAsync(() => bot.Connector.Sent.Count == 50));
        Assert.Contains("status 401, invalid_client", bot.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("kanariefågel", bot.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("not-a-secret", bot.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_login_that_hangs_does_not_hang_the_turn()
    {
        await using var bot = await RunningBot.StartAsync(each => each.Outside.Login.Instead = FakeOpenId.Hanging);
        await bot.ReadyAsync();
        var turn = AskAsync(bot);
        await Waiting.UntilAsync(() => bot.Outside.Login.Calls > 0);

        await bot.Time.AdvanceUntilAsync(TimeSpan.FromSeconds(5), turn);

        Assert.Equal(0, bot.Connector.Sends);
    }

    [Fact]
    public async Task A_redirect_takes_no_token_elsewhere()
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        await using var bot = await RunningBot.StartAsync();
        elsewhere.ServeDevelopment();
        bot.Connector.RedirectNext($"{elsewhere.ServiceUrl}/v3/conversations/a/activities");

        await bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, RunningBot.NewConversation(), "add"));

        Assert.Equal((1, 0), (bot.Connector.Sends, elsewhere.Sends));
    }

    private static async Task AskAsync(RunningBot bot) =>
        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, RunningBot.NewConversation(), "29:user", "hjälp")));

    private static int Fetched(RunningBot bot) => bot.Logs.Lines.Count(line => line.Message.StartsWith("A token for the connector was fetched", StringComparison.Ordinal));
}
