using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Conversation;

[Collection(OneBot.Name)]
public sealed class AnswerTests(RunningBot bot)
{
    private readonly string conversation = RunningBot.NewConversation();

    [Fact]
    public async Task A_question_is_answered_with_one_card_its_first_line_as_summary_and_no_text()
    {
        var answer = Assert.Single(await bot.SayAsync(conversation, "Hur ofta träffas LÖK-nätverket?"));

        Assert.True(string.IsNullOrEmpty(answer.Text));
        Assert.Equal(answer.Card.Texts[0], answer.Summary);
        Assert.Contains("fyra gånger", answer.Card.Text, StringComparison.Ordinal);
        Assert.Equal("application/vnd.microsoft.card.adaptive", answer.Attachments[0].GetProperty("contentType").GetString());
    }

    [Fact]
    public async Task Who_sits_on_the_LOK_network_lists_four_parties()
    {
        var card = await bot.AskAsync(conversation, "Vem sitter i LÖK-nätverket?");

        string[] parties = ["stadsdelsförvaltning", "stadsledningskontoret", "lokalpolisområden", "polisområde Storgöteborg"];
        Assert.All(parties, party => Assert.Contains(party, card.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task An_answer_names_its_source()
    {
        var card = await bot.AskAsync(conversation, "Hur ofta träffas LÖK-nätverket?");

        Assert.Contains(card.Texts, text => text.StartsWith("Källa: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_English_question_is_answered_in_English_whatever_the_client_speaks()
    {
        var card = await bot.AskAsync(conversation, "How often does the LÖK network meet?");

        Assert.Equal("en", card.Json.GetProperty("lang").GetString());
        Assert.Contains(card.Texts, text => text.StartsWith("Source: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_of_neither_language_are_answered_in_that_of_the_client()
    {
        var card = await bot.AskAsync(conversation, "LÖK", locale: "en-GB");

        Assert.Equal("en", card.Json.GetProperty("lang").GetString());
    }

    [Theory]
    [InlineData("hjälp")]
    [InlineData("HJÄLP")]
    [InlineData("Help")]
    [InlineData("hjalp!")]
    public async Task Help_comes_in_any_spelling_with_questions_to_press(string word)
    {
        var card = await bot.AskAsync(conversation, word);

        Assert.NotEmpty(card.Texts);
        Assert.InRange(card.Buttons.Count, 1, 3);
    }

    [Fact]
    public async Task A_button_asks_what_its_data_says_as_if_typed()
    {
        var typed = await bot.AskAsync(conversation, "Hur ofta träffas LÖK-nätverket?");
        var button = typed.Buttons[0];
        var question = button.GetProperty("data").GetProperty("ask").GetString() ?? "";

        var other = RunningBot.NewConversation();
        await bot.PostAsync(Incoming.Press(bot.Connector.ServiceUrl, other, "29:user", JsonNode.Parse(button.GetProperty("data").GetRawText())!));
        var pressed = Assert.Single(bot.Connector.In(other)).Card;
        var asked = await bot.AskAsync(RunningBot.NewConversation(), question);

        Assert.Equal(asked.Text, pressed.Text);
        Assert.Equal("messageBack", button.GetProperty("data").GetProperty("msteams").GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("""{"other":1}""")]
    [InlineData("""{"ask":7}""")]
    [InlineData("""["ask"]""")]
    [InlineData("7")]
    public async Task A_button_that_is_not_ours_gets_a_short_hint(string data)
    {
        await bot.PostAsync(Incoming.Press(bot.Connector.ServiceUrl, conversation, "29:user", JsonNode.Parse(data)!));

        Assert.Contains("läsa text", Assert.Single(bot.Connector.In(conversation)).Card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task A_message_without_text_gets_a_short_hint(string text)
    {
        var card = await bot.AskAsync(conversation, text);

        Assert.Contains("läsa text", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_with_only_a_file_gets_a_short_hint()
    {
        var activity = Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", null);
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://example.invalid/a.png", ["name"] = "a.png" });

        await bot.PostAsync(activity);

        Assert.Contains("läsa text", Assert.Single(bot.Connector.In(conversation)).Card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("somethingNew")]
    public async Task Activities_it_does_not_know_are_taken_and_ignored(string type)
    {
        var activity = Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", "Vem sitter i LÖK-nätverket?");
        activity["type"] = type;

        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(activity));
        Assert.Empty(bot.Connector.In(conversation));
    }

    [Fact]
    public async Task An_activity_delivered_three_times_is_answered_once()
    {
        var activity = Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", "Vem sitter i LÖK-nätverket?");

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(activity));
        }

        Assert.Single(bot.Connector.In(conversation));
    }

    [Fact]
    public async Task The_same_activity_id_in_another_conversation_is_another_message()
    {
        var first = Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", "hjälp");
        var other = RunningBot.NewConversation();
        var second = Incoming.Message(bot.Connector.ServiceUrl, other, "29:user", "hjälp");
        second["id"] = first["id"]?.GetValue<string>();

        await bot.PostAsync(first);
        await bot.PostAsync(second);

        Assert.Single(bot.Connector.In(conversation));
        Assert.Single(bot.Connector.In(other));
    }

    [Fact]
    public async Task Entities_of_HTML_in_the_text_are_read_as_the_letters_they_are()
    {
        var card = await bot.AskAsync(conversation, "Hur ofta tr&auml;ffas L&Ouml;K-n&auml;tverket?");

        Assert.Contains("fyra gånger", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_thousand_letters_are_no_question_and_no_fault()
    {
        var replies = await bot.SayAsync(conversation, new string('a', 200_000));

        Assert.Single(replies);
    }
}
