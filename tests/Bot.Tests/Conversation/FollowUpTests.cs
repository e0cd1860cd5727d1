using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Conversation;

public sealed class FollowUpTests
{
    private const string First = "Hur ofta träffas LÖK-nätverket?";
    private const string Then = "Och vem samordnar det?";

    [Fact]
    public async Task A_follow_up_goes_on_from_the_last_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        var conversation = RunningBot.NewConversation();
        await bot.AskAsync(conversation, First);

        Assert.True(IsAnswered(await bot.AskAsync(conversation, Then)));
    }

    [Fact]
    public async Task Another_user_of_the_conversation_has_topics_of_their_own()
    {
        await using var bot = await RunningBot.StartAsync();
        var conversation = RunningBot.NewConversation();
        await bot.AskAsync(conversation, First, "29:one");

        Assert.False(IsAnswered(await bot.AskAsync(conversation, Then, "29:two")));
        Assert.True(IsAnswered(await bot.AskAsync(conversation, Then, "29:one")));
    }

    [Fact]
    public async Task Another_conversation_of_the_user_has_topics_of_its_own()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync(RunningBot.NewConversation(), First);

        Assert.False(IsAnswered(await bot.AskAsync(RunningBot.NewConversation(), Then)));
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(31, false)]
    public async Task A_topic_is_kept_for_half_an_hour(int minutes, bool answered)
    {
        await using var bot = await RunningBot.StartAsync();
        var conversation = RunningBot.NewConversation();
        await bot.AskAsync(conversation, First);

        bot.Time.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(answered, IsAnswered(await bot.AskAsync(conversation, Then)));
    }

    private static bool IsAnswered(SentCard card) => card.Text.Contains("social resursförvaltning", StringComparison.OrdinalIgnoreCase);
}
