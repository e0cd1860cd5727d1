using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Conduct;

/// <summary>Who has to wait sees that an answer is being made.</summary>
public sealed class TypingTests
{
    private readonly string conversation = RunningBot.NewConversation();

    [Fact]
    public async Task An_answer_that_takes_long_shows_typing_within_two_seconds_once_and_then_comes()
    {
        var (store, bot) = await StartAsync();
        await using var own = bot;
        store.Hold();
        var asked = bot.Time.GetUtcNow();

        var turn = bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", "förslag"));
        while (bot.Connector.Typings.Count == 0 && bot.Time.GetUtcNow() < asked + TimeSpan.FromSeconds(2))
        {
            bot.Time.Advance(TimeSpan.FromMilliseconds(50));
            await Task.Delay(50);
        }

        var sign = Assert.Single(bot.Connector.Typings);
        Assert.Equal(conversation, sign.Conversation);
        Assert.InRange(bot.Time.GetUtcNow() - asked, TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(2));
        Assert.Empty(bot.Connector.In(conversation));

        await bot.PassAsync(TimeSpan.FromSeconds(3));
        store.LetGo();
        await bot.PassUntilAsync(turn);
        Assert.Single(bot.Connector.In(conversation));
        Assert.Single(bot.Connector.Typings);
    }

    [Fact]
    public async Task An_answer_that_comes_at_once_needs_none()
    {
        var (_, bot) = await StartAsync();
        await using var own = bot;

        await bot.AskAsync(conversation, "Vem sitter i LÖK-nätverket?");
        await bot.AskAsync(conversation, "förslag");
        await bot.PassAsync(TimeSpan.FromSeconds(5));

        Assert.Empty(bot.Connector.Typings);
    }

    [Fact]
    public async Task An_answer_that_the_connector_is_slow_to_take_shows_none_which_would_be_slow_too()
    {
        var (_, bot) = await StartAsync();
        await using var own = bot;
        var hold = bot.Connector.HoldNext();

        var turn = bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", "Vem sitter i LÖK-nätverket?"));
        await bot.Connector.NextAsync(conversation);
        await bot.PassAsync(TimeSpan.FromSeconds(3));

        Assert.Empty(bot.Connector.Typings);
        hold.SetResult();
        await turn;
    }

    [Fact]
    public async Task A_sign_that_cannot_be_shown_holds_nothing_up()
    {
        var (store, bot) = await StartAsync();
        await using var own = bot;
        bot.Connector.RefuseTyping();
        store.Hold();

        var turn = bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", "förslag"));
        await bot.PassUntilAsync(bot.Logs.NextAsync(line => line.Message.Contains("could not be shown", StringComparison.Ordinal)));
        store.LetGo();

        await bot.PassUntilAsync(turn);
        Assert.Single(bot.Connector.In(conversation));
    }

    private static async Task<(HeldRowStore Store, RunningBot Bot)> StartAsync()
    {
        HeldRowStore? held = null;
        var bot = await RunningBot.StartAsync(inner => held = new HeldRowStore(inner));
        return (held ?? throw new InvalidOperationException("No store."), bot);
    }
}
