using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Conversation;

[Collection(OneBot.Name)]
public sealed class ChannelTests(RunningBot bot)
{
    private readonly string conversation = $"19:{Guid.NewGuid():N}@thread.tacv2;messageid=1";

    [Theory]
    [InlineData("Samverkan")]
    [InlineData("LÖK & co *")]
    public async Task A_mention_of_the_bot_is_no_part_of_the_question(string name)
    {
        await bot.PostAsync(Message("Hur ofta träffas den centrala samverkansgruppen?").Mentioning(name));

        Assert.Contains("fyra gånger", Answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("LÖK", Answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_goes_to_the_thread_it_was_asked_in()
    {
        var activity = Message("Hur ofta träffas LÖK-nätverket?").Mentioning();

        await bot.PostAsync(activity);

        Assert.Equal(activity["id"]?.GetValue<string>(), Assert.Single(bot.Connector.In(conversation)).ReplyTo);
    }

    [Fact]
    public async Task A_mention_alone_gets_a_short_hint()
    {
        await bot.PostAsync(Message("").Mentioning());

        Assert.Contains("läsa text", Answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_the_sender_is_is_asked_of_the_connector_once_in_a_quarter_of_an_hour()
    {
        await using var own = await RunningBot.StartAsync();
        own.Connector.SetTenant("29:member", Incoming.Tenant);
        for (var i = 0; i < 3; i++)
        {
            await own.PostAsync(Incoming.Message(own.Connector.ServiceUrl, conversation, "29:member", "hjälp").InChannel());
        }

        Assert.Equal(1, own.Connector.MemberLookups);
        own.Time.Advance(TimeSpan.FromMinutes(16));
        await own.PostAsync(Incoming.Message(own.Connector.ServiceUrl, conversation, "29:member", "hjälp").InChannel());
        Assert.Equal(2, own.Connector.MemberLookups);
    }

    [Fact]
    public async Task In_a_personal_chat_nobody_is_asked()
    {
        await using var own = await RunningBot.StartAsync();

        await own.AskAsync(RunningBot.NewConversation(), "hjälp");

        Assert.Equal(0, own.Connector.MemberLookups);
    }

    private SentCard Answer => Assert.Single(bot.Connector.In(conversation)).Card;

    private JsonObject Message(string text) => Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", text).InChannel();
}
