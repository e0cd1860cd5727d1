using System.Text.RegularExpressions;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping;

namespace Samverkan.Bot.Tests.Conduct;

/// <summary>What the Teams store demands of a bot, said to the bot as people say it.</summary>
[Collection(OneBot.Name)]
public sealed partial class StoreRulesTests(RunningBot bot)
{
    private const string Valid = "Vem sitter i LÖK-nätverket?";

    private readonly string conversation = RunningBot.NewConversation();

    [Theory]
    [InlineData("sv-SE", "Fråga vilka grupper som finns", "Skriv aldrig om enskilda personers ärenden", "Skriv hjälp")]
    [InlineData("en-GB", "Ask which groups there are", "Never write to me about an individual’s case", "Write help")]
    public async Task The_welcome_is_one_message_with_what_it_is_for_what_to_ask_and_what_not_to_write(string locale, string ask, string limit, string help)
    {
        var installed = Incoming.Installation(bot.Connector.ServiceUrl, conversation, "add");
        installed["locale"] = locale;
        await bot.PostAsync(installed);
        await bot.PostAsync(Incoming.MembersAdded(bot.Connector.ServiceUrl, conversation, Incoming.BotId, "29:user"));

        var welcome = Assert.Single(bot.Connector.In(conversation));
        Assert.Empty(CardRules.Problems(welcome));
        Assert.All([ask, limit, help], part => Assert.Contains(part, welcome.Card.Text, StringComparison.Ordinal));
        Assert.InRange(welcome.Card.Buttons.Count, 1, 3);
        Assert.All(welcome.Card.Buttons, button => Assert.Equal("Action.Submit", button.GetProperty("type").GetString()));
    }

    [Theory]
    [InlineData("hjälp")]
    [InlineData("Hjälp!")]
    [InlineData("HJÄLP")]
    [InlineData("hjalp")]
    [InlineData("hjäp")]
    [InlineData("  hjälp  ")]
    [InlineData("hjälp mig")]
    [InlineData("vad kan du?")]
    [InlineData("help")]
    [InlineData("HELP")]
    [InlineData("Help me")]
    [InlineData("halp")]
    [InlineData("what can you do?")]
    [InlineData("?")]
    public async Task Help_comes_in_any_case_and_spelling_and_leads_nowhere_out_of_Teams(string text)
    {
        var help = await bot.AskAsync(conversation, text);

        Assert.InRange(help.Buttons.Count, 1, 3);
        Assert.All(help.Buttons, button => Assert.True(button.GetProperty("data").TryGetProperty("ask", out _)));
        Assert.DoesNotMatch(Address(), help.Json.GetRawText());
    }

    [Theory]
    [InlineData("hi", "en")]
    [InlineData("Hi!", "en")]
    [InlineData("hello", "en")]
    [InlineData("HELLO", "en")]
    [InlineData("hej", "sv")]
    [InlineData("Hej!", "sv")]
    [InlineData("god morgon", "sv")]
    [InlineData("asdfghjkl", "sv")]
    [InlineData("blå elefanter sjunger baklänges", "sv")]
    [InlineData("12345", "sv")]
    [InlineData("😀😀😀", "sv")]
    [InlineData("...", "sv")]
    public async Task Greetings_and_nonsense_get_a_helpful_answer_that_is_no_dead_end_and_not_that_of_a_question(string text, string language)
    {
        var answer = await bot.AskAsync(conversation, text);
        var valid = await bot.AskAsync(RunningBot.NewConversation(), Valid);

        Assert.Equal(language, answer.Json.GetProperty("lang").GetString());
        Assert.NotEqual(valid.Text, answer.Text);
        Assert.NotEqual(valid.Texts[0], answer.Texts[0]);
        Assert.True(answer.Buttons.Count > 0 || HelpWord().IsMatch(answer.Text), answer.Text);
    }

    [Fact]
    public async Task Nonsense_is_not_answered_as_a_greeting_is()
    {
        var (greeting, nonsense) = (await bot.AskAsync(conversation, "hej"), await bot.AskAsync(RunningBot.NewConversation(), "asdfghjkl"));

        Assert.NotEqual(greeting.Texts[0], nonsense.Texts[0]);
    }

    [Fact]
    public async Task What_a_dead_end_offers_leads_on()
    {
        var nonsense = await bot.AskAsync(conversation, "asdfghjkl");

        foreach (var button in nonsense.Buttons)
        {
            var next = await bot.AskAsync(RunningBot.NewConversation(), button.GetProperty("data").GetProperty("ask").GetString() ?? "");
            Assert.NotEqual(nonsense.Texts[0], next.Texts[0]);
        }
    }

    [Theory]
    [InlineData("hjälp", "sv-SE")]
    [InlineData("help", "en-GB")]
    public async Task Commands_are_words_without_a_prefix(string text, string locale)
    {
        var help = await bot.AskAsync(conversation, text, locale: locale);

        Assert.DoesNotMatch(Prefixed(), help.Text);
    }

    [Fact]
    public async Task In_a_channel_answers_are_replies_to_one_post()
    {
        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2;messageid=1";
        foreach (var text in (string[])["hjälp", Valid, "asdfghjkl"])
        {
            var asked = Incoming.Message(bot.Connector.ServiceUrl, channel, "29:user", text).InChannel().Mentioning();
            await bot.PostAsync(asked);

            Assert.Equal($"{asked["id"]}", bot.Connector.In(channel)[^1].ReplyTo);
        }

        Assert.Equal(3, bot.Connector.In(channel).Count);
    }

    [Fact]
    public async Task Several_things_are_asked_for_in_one_form_and_not_one_after_the_other()
    {
        var host = new KeepingHost();
        await host.InitializeAsync();
        try
        {
            var form = (await host.SayAsync(KeptRegister.Administrator, "tillsätt")).Card;

            Assert.InRange(form.Inputs.Count, 4, 12);
            Assert.InRange(form.Buttons.Count, 1, 3);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task What_only_its_asker_should_read_is_not_said_where_others_read_and_help_does_not_offer_it_there()
    {
        var channel = $"19:{Guid.NewGuid():N}@thread.tacv2;messageid=1";
        bot.Connector.SetMember(Speaker.Usual);
        await bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, channel, "29:user", "hjälp").InChannel().Mentioning());
        await bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, channel, "29:user", "förslag").InChannel().Mentioning());

        Assert.DoesNotContain("förslag som väntar", bot.Connector.In(channel)[0].Card.Text, StringComparison.Ordinal);
        Assert.Contains("egen chatt", bot.Connector.In(channel)[1].Card.Text, StringComparison.Ordinal);
        Assert.Contains("förslag som väntar", (await bot.AskAsync(conversation, "hjälp")).Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("https?://|\"Action.OpenUrl\"")]
    private static partial Regex Address();

    [GeneratedRegex(@"(^|\s)/\w")]
    private static partial Regex Prefixed();

    [GeneratedRegex("hjälp|help")]
    private static partial Regex HelpWord();
}
