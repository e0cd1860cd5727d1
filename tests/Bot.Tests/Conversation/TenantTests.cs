using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Conversation;

public sealed class TenantTests
{
    private const string Other = "00000000-0000-4000-8000-0000000000cc";

    private readonly string conversation = RunningBot.NewConversation();

    [Fact]
    public async Task The_people_of_an_allowed_tenant_are_answered()
    {
        await using var bot = await StartAsync();
        await bot.AskAsync(conversation, "hjälp");
    }

    [Theory]
    [InlineData(Other, Other)]
    [InlineData(Incoming.Tenant, Other)]
    [InlineData(Other, Incoming.Tenant)]
    [InlineData(null, null)]
    [InlineData("", "")]
    public async Task No_other_tenant_none_and_two_that_disagree_are_forbidden(string? ofConversation, string? ofChannelData)
    {
        await using var bot = await StartAsync();
        var activity = Message(bot);
        activity["conversation"]!["tenantId"] = ofConversation;
        activity["channelData"]!["tenant"]!["id"] = ofChannelData;

        Assert.Equal(HttpStatusCode.Forbidden, await bot.PostAsync(activity));
        Assert.Empty(bot.Connector.Sent);
        Assert.Contains(bot.Logs.Lines, line => line.Message.Contains("tenant", StringComparison.Ordinal) && line.Message.Contains("403", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_of_the_two_places_is_enough(bool ofConversation)
    {
        await using var bot = await StartAsync();
        var activity = Message(bot);
        _ = ofConversation ? activity.Remove("channelData") : activity["conversation"]!.AsObject().Remove("tenantId");

        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(activity));
        Assert.Single(bot.Connector.Sent);
    }

    [Fact]
    public async Task A_guest_from_elsewhere_in_a_channel_is_politely_refused()
    {
        await using var bot = await StartAsync();
        bot.Connector.SetTenant("29:user", Other);

        await bot.PostAsync(Message(bot).InChannel());

        Assert.Contains("organisationerna i samverkan", Assert.Single(bot.Connector.Sent).Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_in_a_channel_whose_tenant_is_not_known_still_learns_what_names_nobody()
    {
        await using var bot = await StartAsync();
        await bot.PostAsync(Message(bot).InChannel());

        Assert.Contains("fyra gånger", Assert.Single(bot.Connector.Sent).Card.Text, StringComparison.Ordinal);
    }

    private static Task<RunningBot> StartAsync() => RunningBot.StartAsync($"--Access:Tenants={Incoming.Tenant}");

    private JsonObject Message(RunningBot bot) => Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", "Hur ofta träffas LÖK-nätverket?");
}
