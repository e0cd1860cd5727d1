using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Conversation;

[Collection(OneBot.Name)]
public sealed class WelcomeTests(RunningBot bot)
{
    private readonly string conversation = RunningBot.NewConversation();

    [Fact]
    public async Task An_installation_told_twice_is_welcomed_once()
    {
        await bot.PostAsync(Incoming.MembersAdded(bot.Connector.ServiceUrl, conversation, "29:user", Incoming.BotId));
        await bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, conversation, "add"));

        Assert.Single(bot.Connector.In(conversation));
    }

    [Fact]
    public async Task A_welcome_without_a_language_is_in_both_and_says_what_to_ask()
    {
        await bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, conversation, "add"));

        var card = Assert.Single(bot.Connector.In(conversation)).Card;
        Assert.Contains("Göteborgs Stad och polisområde Storgöteborg", card.Text, StringComparison.Ordinal);
        Assert.Contains("Hello!", card.Text, StringComparison.Ordinal);
        Assert.Equal(3, card.Buttons.Count);
    }

    [Fact]
    public async Task A_welcome_in_a_known_language_is_in_that_only()
    {
        var activity = Incoming.Installation(bot.Connector.ServiceUrl, conversation, "add");
        activity["locale"] = "en-US";

        await bot.PostAsync(activity);

        var card = Assert.Single(bot.Connector.In(conversation)).Card;
        Assert.Equal("en", card.Json.GetProperty("lang").GetString());
        Assert.DoesNotContain("Hej!", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_new_in_a_team_is_not_welcomed()
    {
        await bot.PostAsync(Incoming.MembersAdded(bot.Connector.ServiceUrl, conversation, "29:one", "29:two").InChannel());

        Assert.Empty(bot.Connector.In(conversation));
    }

    [Fact]
    public async Task A_team_gets_one_short_post_when_the_bot_is_added()
    {
        await bot.PostAsync(Incoming.MembersAdded(bot.Connector.ServiceUrl, conversation, Incoming.BotId, "29:one", "29:two").InChannel());
        await bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, conversation, "add").InChannel());

        var card = Assert.Single(bot.Connector.In(conversation)).Card;
        Assert.Empty(card.Buttons);
        Assert.Equal(2, card.Texts.Count);
    }

    [Fact]
    public async Task An_upgrade_is_not_welcomed()
    {
        await bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, conversation, "add-upgrade"));

        Assert.Empty(bot.Connector.In(conversation));
    }

    [Fact]
    public async Task Installed_again_it_is_welcomed_again()
    {
        await bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, conversation, "add"));
        await bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, conversation, "remove"));
        await bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, conversation, "add"));

        Assert.Equal(2, bot.Connector.In(conversation).Count);
    }
}
