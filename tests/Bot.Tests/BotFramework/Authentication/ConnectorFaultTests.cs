using System.Net;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.BotFramework.Authentication;

/// <summary>A connector that fails in the middle of a turn: the channel hears 200 all the same, and the next turn is as if nothing had been.</summary>
public sealed class ConnectorFaultTests
{
    [Theory]
    [InlineData("reset")]
    [InlineData("redirect")]
    [InlineData("refusal")]
    public async Task A_connector_that_fails_costs_that_turn_its_answer_and_nothing_else(string fault)
    {
        await using var bot = await RunningBot.StartAsync();
        switch (fault)
        {
            case "reset": bot.Connector.ResetNext(); break;
            case "redirect": bot.Connector.RedirectNext("https://elsewhere.example/"); break;
            default: bot.Connector.FailNext(403); break;
        }

        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, RunningBot.NewConversation(), "add")));
        await bot.AskAsync(RunningBot.NewConversation(), "hjälp");

        Assert.Empty(bot.Outside.Strays);
        Assert.Equal(1, bot.Outside.Login.Calls);
        Assert.DoesNotContain("token-1", bot.Logs.All, StringComparison.Ordinal);
    }
}
