using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Conversation;

public sealed partial class FaultTests
{
    [Theory]
    [InlineData("sv-SE", "Något gick fel")]
    [InlineData("en-GB", "Something went wrong")]
    public async Task A_turn_that_fails_is_told_with_a_code_that_is_in_the_log_and_nothing_more(string locale, string said)
    {
        await using var bot = await RunningBot.StartAsync();
        var conversation = RunningBot.NewConversation();
        bot.Connector.FailNext(400);

        var reply = Assert.Single(await bot.SayAsync(conversation, "Vem sitter i LÖK-nätverket?", locale: locale));

        var text = reply.Text ?? "";
        Assert.StartsWith(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("http", text, StringComparison.Ordinal);
        var logged = Assert.Single(bot.Logs.Lines, line => line.Level == LogLevel.Error);
        Assert.Contains(Code().Match(text).Value, logged.Message, StringComparison.Ordinal);
        Assert.NotNull(logged.Exception);
    }

    [Fact]
    public async Task A_failure_that_cannot_be_told_is_no_failure_of_the_request()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Connector.FailNext(400);
        bot.Connector.FailNext(400);

        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, RunningBot.NewConversation(), "29:user", "hjälp")));
    }

    [Fact]
    public async Task Words_and_names_of_users_are_in_no_log()
    {
        await using var bot = await RunningBot.StartAsync();
        var conversation = RunningBot.NewConversation();
        bot.Connector.FailNext(400);
        await bot.SayAsync(conversation, "kanariefågel ett");
        await bot.SayAsync(conversation, "kanariefågel två");

        Assert.DoesNotContain("kanarie", bot.Logs.All, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("[A-Z0-9]{6}")]
    private static partial Regex Code();
}
