using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Privacy;

/// <summary>A personal identity number is refused wherever it stands, and told so where there is somewhere to tell it.</summary>
[Collection(OneBot.Name)]
public sealed partial class NumberGuardTests(RunningBot bot)
{
    private const string Question = "Hur ofta träffas LÖK-nätverket?";

    private readonly string conversation = RunningBot.NewConversation();

    public static TheoryData<string> Places => new(
        """{"text":"Hur ofta träffas LÖK? &amp;#56;11218-9876"}""",
        """{"text":"se https://example.invalid/?pnr=811218%2D9876"}""",
        """{"text":"&lt;b&gt;811218&lt;/b&gt;-9876"}""",
        """{"summary":"811218-9876"}""",
        """{"speak":"811218-9876"}""",
        """{"label":"811218-9876"}""",
        """{"value":{"a":[{"b":{"c":"811218\u002d9876"}}]}}""",
        """{"value":{"number":8112189876.0}}""",
        """{"value":{"date":"811218","rest":["811218","9876"]}}""",
        """{"value":"{\"note\":\"811218-9876\"}"}""",
        """{"entities":[{"type":"mention","text":"<at>811218-9876</at>","mentioned":{"id":"29:x","name":"x"}}]}""",
        """{"entities":[{"type":"https://schema.org/Message","citation":[{"appearance":{"name":"811218-9876"}}]}]}""",
        """{"channelData":{"tenant":{"id":"00000000-0000-4000-8000-0000000000aa"},"note":"811218-9876"}}""",
        """{"channelData":{"tenant":{"id":"00000000-0000-4000-8000-0000000000aa"},"note":"\u0038\u0031\u0031218-9876"}}""",
        """{"attachments":[{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"utdrag 811218-9876-1.pdf","content":{"uniqueId":"x"}}]}""",
        """{"attachments":[{"contentType":"image/png","thumbnailUrl":"https://example.invalid/811218%2D9876.png"}]}""",
        """{"attachments":[{"contentType":"text/html","content":"<p>8112<b>18</b>-9876</p>"}]}""",
        """{"attachments":[{"contentType":"application/json","content":{"rows":[{"note":"19 811218 - 9876"}]}}]}""",
        """{"suggestedActions":{"actions":[{"type":"imBack","title":"811218-9876","value":"x"}]}}""");

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Wherever_it_stands_the_message_is_refused(string place)
    {
        var activity = Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", Question);
        foreach (var (name, value) in Parsed(place))
        {
            activity[name] = value?.DeepClone();
        }

        await bot.PostAsync(activity);

        var reply = Assert.Single(bot.Connector.In(conversation));
        Assert.Contains("personnummer", reply.Card.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch(Repeated(), reply.Raw);
        Assert.DoesNotMatch(Repeated(), bot.Logs.All);
    }

    [Fact]
    public async Task What_teams_itself_writes_is_no_number()
    {
        var activity = Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", Question);
        activity["entities"] = Array("""[{"type":"clientInfo","locale":"sv-SE","country":"SE","platform":"Windows","timezone":"Europe/Stockholm"}]""");
        activity["channelData"] = Parsed("""{"tenant":{"id":"00000000-0000-4000-8000-0000000000aa"},"team":{"id":"19:811218ab98764c@thread.tacv2","name":"Samverkan 2026"},"legacy":{"replyToId":"1:1763802000000"},"source":{"name":"message"}}""");
        activity["attachments"] = Array("""[{"contentType":"text/html","content":"<div><div>Hur ofta?</div></div>"}]""");

        await bot.PostAsync(activity);

        Assert.Contains("fyra gånger", Assert.Single(bot.Connector.In(conversation)).Card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv-SE", "personnummer")]
    [InlineData("en-GB", "personal identity number")]
    public async Task A_click_is_answered_with_where_such_matters_belong(string locale, string said)
    {
        var (status, body) = await bot.InvokeAsync(Invoke("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"minutes","data":{"note":"811218-9876"}}}""", locale));

        Assert.Equal(200, status);
        Assert.Equal(200, body.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.activity.message", body.GetProperty("type").GetString());
        Assert.Contains(said, body.GetProperty("value").GetString(), StringComparison.Ordinal);
        AssertKeptQuiet(body);
    }

    [Theory]
    [InlineData("task/submit")]
    [InlineData("task/fetch")]
    public async Task So_is_a_form(string name)
    {
        var (status, body) = await bot.InvokeAsync(Invoke(name, """{"data":{"decision":"Anna, 811218-9876"}}"""));

        Assert.Equal(200, status);
        Assert.Equal("message", body.GetProperty("task").GetProperty("type").GetString());
        Assert.Contains("personnummer", body.GetProperty("task").GetProperty("value").GetString(), StringComparison.Ordinal);
        AssertKeptQuiet(body);
    }

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/submitAction")]
    public async Task So_is_a_search(string name)
    {
        var (status, body) = await bot.InvokeAsync(Invoke(name, """{"commandId":"search","parameters":[{"name":"q","value":"8112189876"}]}"""));

        Assert.Equal(200, status);
        Assert.Equal("message", body.GetProperty("composeExtension").GetProperty("type").GetString());
        Assert.Contains("personnummer", body.GetProperty("composeExtension").GetProperty("text").GetString(), StringComparison.Ordinal);
        AssertKeptQuiet(body);
    }

    [Fact]
    public async Task An_invoke_that_teams_shows_nothing_for_is_not_handled()
    {
        var (status, body) = await bot.InvokeAsync(Invoke("fileConsent/invoke", """{"context":"811218-9876"}"""));

        Assert.Equal((int)HttpStatusCode.NotImplemented, status);
        AssertKeptQuiet(body);
    }

    [Theory]
    [InlineData("messageUpdate")]
    [InlineData("messageReaction")]
    [InlineData("event")]
    [InlineData("typing")]
    public async Task Everything_else_is_passed_over_in_silence(string type)
    {
        var activity = Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", "811218-9876");
        (activity["type"], activity["name"]) = (type, "x");

        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(activity));

        Assert.Empty(bot.Connector.In(conversation));
        Assert.DoesNotMatch(Repeated(), bot.Logs.All);
    }

    private static JsonObject Parsed(string json) => JsonNode.Parse(json)?.AsObject() ?? [];

    private static JsonArray Array(string json) => JsonNode.Parse(json)?.AsArray() ?? [];

    [GeneratedRegex(@"811218\D*9876|(?<![0-9a-f])9876")]
    private static partial Regex Repeated();

    private JsonObject Invoke(string name, string value, string locale = "sv-SE")
    {
        var activity = Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", null, locale);
        activity.Remove("text");
        (activity["type"], activity["name"], activity["value"]) = ("invoke", name, JsonNode.Parse(value));
        return activity;
    }

    private void AssertKeptQuiet(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Undefined)
        {
            Assert.DoesNotMatch(Repeated(), body.GetRawText());
        }

        Assert.Empty(bot.Connector.In(conversation));
        Assert.DoesNotMatch(Repeated(), bot.Logs.All);
    }
}
