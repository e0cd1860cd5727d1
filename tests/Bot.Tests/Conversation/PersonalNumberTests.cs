using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Conversation;

[Collection(OneBot.Name)]
public sealed partial class PersonalNumberTests(RunningBot bot)
{
    private readonly string conversation = RunningBot.NewConversation();

    public static TheoryData<string> Spellings => new(
        "811218-9876",
        "8112189876",
        "19811218-9876",
        "198112189876",
        "19811218 9876",
        "811218+9876",
        "1981-12-18-9876",
        "81 12 18 98 76",
        "811218\u20139876",
        "811218\u00a09876",
        "8112\u200b189876",
        "８１１２１８-９８７６",
        "<b>811218</b>-<i>9876</i>",
        "811218&#45;9876",
        "&#56;11218-9876",
        "Vad vet ni om Kim Kanarie, 811218-9876, i Angered?");

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task A_personal_identity_number_is_refused_and_not_repeated(string text)
    {
        var reply = Assert.Single(await bot.SayAsync(conversation, text));

        AssertRefused(reply);
    }

    [Theory]
    [InlineData("""{"ask":"Vem är 811218-9876?"}""")]
    [InlineData("""{"ask":"Vem är \u0038\u0031\u0031218-9876?"}""")]
    [InlineData("""{"form":{"rows":[{"note":"811218-9876"}]}}""")]
    [InlineData("""{"number":8112189876}""")]
    [InlineData("""{"811218-9876":true}""")]
    public async Task What_a_button_or_a_form_sends_is_looked_through_too(string data)
    {
        var activity = Incoming.Press(bot.Connector.ServiceUrl, conversation, "29:user", new JsonObject());
        var json = activity.ToJsonString().Replace("\"value\":{}", $"\"value\":{data}", StringComparison.Ordinal);

        await bot.PostRawAsync(json);

        AssertRefused(Assert.Single(bot.Connector.In(conversation)));
    }

    [Theory]
    [InlineData("name")]
    [InlineData("contentUrl")]
    [InlineData("content")]
    public async Task So_are_attachments(string member)
    {
        var activity = Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", "Vem sitter i LÖK-nätverket?");
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", [member] = "https://example.invalid/utdrag%20811218-9876.pdf" });

        await bot.PostAsync(activity);

        AssertRefused(Assert.Single(bot.Connector.In(conversation)));
    }

    [Fact]
    public async Task A_refused_message_leaves_the_topic_as_it_was()
    {
        await bot.AskAsync(conversation, "Hur ofta träffas LÖK-nätverket?");
        await bot.AskAsync(conversation, "811218-9876");

        Assert.Contains("social resursförvaltning", (await bot.AskAsync(conversation, "Och vem samordnar det?")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("811218-9875")]
    [InlineData("Möte 2026-11-22 kl 10.00, rum 4711")]
    [InlineData("0704-123456")]
    public async Task Other_numbers_pass(string text)
    {
        var card = await bot.AskAsync(conversation, text);

        Assert.DoesNotContain("personnummer", card.Text, StringComparison.Ordinal);
    }

    // The example of Skatteverket's own booklet: nobody has it. Random ids may have its last four.
    [GeneratedRegex(@"811218\D*9876|(?<![0-9a-f])9876")]
    private static partial Regex Repeated();

    private void AssertRefused(SentActivity reply)
    {
        Assert.Contains("personnummer", reply.Card.Text, StringComparison.Ordinal);
        Assert.Contains("socialtjänsten", reply.Card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Connector.Sent, sent => Repeated().IsMatch(sent.Raw));
        Assert.DoesNotMatch(Repeated(), bot.Logs.All);
    }
}
