using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.BotFramework.Authentication;

/// <summary>What an activity must be for the token it comes with: else 403, and nothing done.</summary>
public sealed class ActivityRulesTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private readonly string conversation = RunningBot.NewConversation();

    [Theory]
    [InlineData("service-url-other", "https://smba.trafficmanager.net/amer/")]
    [InlineData("service-url-other", "https://smba.trafficmanager.net/emea")]
    [InlineData("service-url-unclaimed", "")]
    [InlineData("service-url-unclaimed", null)]
    public async Task The_service_URL_is_the_one_that_the_token_is_for(string reason, string? claimed)
    {
        var token = claimed is null ? bot.Token().Without("serviceurl") : bot.Token(claimed);

        await RefusedAsync(reason, Message(), token);
    }

    [Fact]
    public async Task A_claim_that_is_no_text_is_no_claim() =>
        await RefusedAsync("service-url-unclaimed", Message(), bot.Token().With("serviceurl", new JsonArray(bot.Connector.ServiceUrl)));

    [Fact]
    public async Task An_activity_without_a_service_URL_is_for_no_token()
    {
        var activity = Message();
        activity.Remove("serviceUrl");

        await RefusedAsync("service-url-other", activity, bot.Token());
    }

    [Theory]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://user@smba.trafficmanager.net/emea/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("nowhere")]
    public async Task No_token_is_sent_where_it_can_be_read(string serviceUrl)
    {
        var activity = Message();
        activity["serviceUrl"] = serviceUrl;

        await RefusedAsync("service-url-unsafe", activity, bot.Token(serviceUrl));
    }

    [Fact]
    public async Task The_case_of_the_service_URL_does_not_matter() =>
        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Message(), Bearer(bot.Token(bot.Connector.ServiceUrl.ToUpperInvariant()))));

    [Theory]
    [InlineData("emulator")]
    [InlineData("MSTEAMS")]
    [InlineData("")]
    [InlineData(null)]
    public async Task The_key_is_endorsed_for_the_channel_of_the_activity(string? channel)
    {
        var activity = Message();
        activity["channelId"] = channel;

        await RefusedAsync("key-not-endorsed", activity, bot.Token());
    }

    [Fact]
    public async Task In_Production_no_other_channel_gets_in_even_when_its_key_is_endorsed()
    {
        var activity = Message();
        activity["channelId"] = "webchat";

        await RefusedAsync("channel", activity, bot.Token());
        Assert.Contains(bot.Logs.Lines, line => line.Message.Contains($"403: channel (issuer https://api.botframework.com, key {bot.Outside.OpenId.Keys[0].Id}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"tenant":"00000000-0000-4000-8000-0000000000cc"}""")]
    [InlineData("""{"tenant":{"id":7}}""")]
    [InlineData("[]")]
    public async Task A_tenant_that_cannot_be_read_is_none(string channelData)
    {
        var activity = Message();
        activity["channelData"] = JsonNode.Parse(channelData);

        await RefusedAsync("tenant", activity, bot.Token());
    }

    [Fact]
    public async Task A_bot_of_no_tenant_and_without_a_list_hears_nobody()
    {
        await using var own = await RunningBot.StartAsync("--MicrosoftAppType=MultiTenant", "--MicrosoftAppTenantId=");

        Assert.Equal(HttpStatusCode.Forbidden, await own.PostAsync(Message(own)));
    }

    [Theory]
    [InlineData]
    [InlineData("webchat", "directline")]
    [InlineData("MSTEAMS")]
    public async Task A_key_that_is_not_endorsed_for_Teams_signs_nothing(params string[] endorsements)
    {
        var key = new ChannelKey("weak", endorsements);
        await using var own = await RunningBot.StartAsync(each => each.Outside.OpenId.Keys = [key]);

        Assert.Equal(HttpStatusCode.Forbidden, await own.PostAsync(Message(own)));
        Assert.Empty(own.Connector.Sent);
    }

    [Theory]
    [InlineData("28:00000000-0000-4000-8000-000000000002")]
    [InlineData("00000000-0000-4000-8000-000000000001")]
    [InlineData("29:00000000-0000-4000-8000-000000000001")]
    [InlineData(null)]
    public async Task The_activity_is_for_this_bot(string? recipient)
    {
        var activity = Message();
        activity["recipient"] = recipient is null ? null : new JsonObject { ["id"] = recipient };

        await RefusedAsync("recipient-other", activity, bot.Token());
    }

    private async Task RefusedAsync(string reason, JsonObject activity, ChannelToken token)
    {
        var before = bot.Logs.Lines.Count;

        Assert.Equal(HttpStatusCode.Forbidden, await bot.PostAsync(activity, Bearer(token)));

        Assert.Empty(bot.Connector.In(conversation));
        Assert.Contains(bot.Logs.Lines.Skip(before), line => line.Message.Contains($"403: {reason} (", StringComparison.Ordinal));
    }

    private string Bearer(ChannelToken token) => "Bearer " + token.Sign(bot.Outside.OpenId.Keys[0]);

    private JsonObject Message(RunningBot? own = null) => Incoming.Message((own ?? bot).Connector.ServiceUrl, conversation, "29:user", "hjälp");
}
