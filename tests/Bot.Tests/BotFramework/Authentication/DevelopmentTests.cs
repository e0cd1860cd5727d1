using System.Net;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.BotFramework.Authentication;

/// <summary>What only the bot in Development takes: no token, any channel, and a connector on this machine.</summary>
public sealed class DevelopmentTests
{
    [Theory]
    [InlineData("http")]
    [InlineData("https")]
    public async Task In_Development_without_an_app_id_a_connector_of_this_machine_is_answered_without_a_token(string scheme)
    {
        await using var bot = await RunningBot.StartInDevelopmentAsync();
        bot.Connector.ServeDevelopment(scheme);

        await bot.AskAsync(RunningBot.NewConversation(), "hjälp");

        Assert.Null(Assert.Single(bot.Connector.Sent).Authorization);
        Assert.Equal((0, 0), (bot.Outside.Login.Calls, bot.Outside.OpenId.Fetches));
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("webchat")]
    public async Task In_Development_any_channel_is_heard(string channel)
    {
        await using var bot = await RunningBot.StartInDevelopmentAsync();
        var activity = Incoming.Message(bot.Connector.ServiceUrl, RunningBot.NewConversation(), "29:user", "hjälp");
        activity["channelId"] = channel;

        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(activity));
        Assert.Single(bot.Connector.Sent);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://connector.example/")]
    public async Task In_Development_no_other_machine_is_answered(string serviceUrl)
    {
        await using var bot = await RunningBot.StartInDevelopmentAsync();

        Assert.Equal(HttpStatusCode.Forbidden, await bot.PostAsync(Incoming.Message(serviceUrl, RunningBot.NewConversation(), "29:user", "hjälp")));
        Assert.Empty(bot.Outside.Strays);
    }
}
