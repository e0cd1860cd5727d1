using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Samverkan.Bot.Conversation.Searching;
using Samverkan.Bot.Tests.Conduct;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Conversation.Searching;

/// <summary>The message extension, asked as Teams asks it.</summary>
[Collection(OneBot.Name)]
public sealed class SearchingTests(RunningBot bot)
{
    private const int LargestMessage = 28 * 1024;

    [Fact]
    public void The_manifest_must_name_the_command_like_this()
    {
        Assert.Equal(("search", "query", "Sök", "Search"), (SearchCommand.Id, SearchCommand.Parameter, SearchCommand.Title.Sv, SearchCommand.Title.En));
    }

    [Fact]
    public async Task Before_anything_is_typed_the_central_groups_come_first()
    {
        var hits = await bot.SearchAsync(Searches.Nothing);

        Assert.Equal(25, hits.Count);
        Assert.Equal(["Central strategisk samverkansgrupp", "LÖK-nätverket"], hits.Take(2).Select(hit => hit.Title));
        Assert.Equal("Taktisk nivå och stödprocesser, central", hits[1].Line);
    }

    [Fact]
    public async Task A_card_to_put_in_tells_the_group_in_a_few_lines_with_its_source()
    {
        var card = (await bot.SearchAsync("lök"))[0].Card;

        Assert.Equal("1.5", card.Json.GetProperty("version").GetString());
        Assert.Equal("sv", card.Json.GetProperty("lang").GetString());
        Assert.Equal("LÖK-nätverket. Taktisk nivå och stödprocesser, central", card.Json.GetProperty("speak").GetString());
        Assert.Contains("lokala överenskommelserna", card.Text, StringComparison.Ordinal);
        Assert.Contains("cirka fyra gånger per år", card.Text, StringComparison.Ordinal);
        Assert.Contains("Källa: Samverkan mellan Göteborgs Stad", card.Text, StringComparison.Ordinal);
        Assert.Empty(card.Buttons);
    }

    [Fact]
    public async Task English_is_answered_in_English()
    {
        var hits = await bot.SearchAsync("lök", locale: "en-GB");

        Assert.Equal("LÖK network", hits[0].Title);
        Assert.Equal("en", hits[0].Card.Json.GetProperty("lang").GetString());
        Assert.Contains("about four times a year", hits[0].Card.Text, StringComparison.Ordinal);
        Assert.Contains("I find nothing by that name", await bot.SearchInVainAsync("xyzzy", locale: "en-GB"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_after_page_shows_each_hit_once()
    {
        var pages = new List<SearchedHit>();
        for (var skip = 0; await bot.SearchAsync("s", skip: skip, count: 10) is { Count: > 0 } page; skip += 10)
        {
            Assert.True(page.Count <= 10);
            pages.AddRange(page);
        }

        var written = pages.Select(hit => hit.Card.Json.GetRawText()).ToList();
        Assert.True(pages.Count > 50, $"{pages.Count}");
        Assert.Equal(written.Distinct().Count(), written.Count);
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("???")]
    [InlineData("**vem**")]
    [InlineData("\u202e\u0000")]
    public async Task What_nothing_is_called_gets_a_hint_of_what_can_be_typed(string typed)
    {
        Assert.StartsWith("Jag hittar inget med det namnet. Skriv början av namnet på en grupp", await bot.SearchInVainAsync(typed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_is_never_said_again()
    {
        Assert.DoesNotContain("kanarie", await bot.SearchInVainAsync("kanariefågel [x](https://example.invalid) <at>alla</at>"), StringComparison.Ordinal);
        Assert.DoesNotContain("kanarie", JsonSerializer.Serialize((await bot.SearchAsync("lök <at>kanarie</at>"))[0].Card.Json), StringComparison.Ordinal);
        Assert.DoesNotContain("kanarie", bot.Logs.All, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("**SSPF** [Angered](https://example.invalid)")]
    [InlineData("<at>Samverkan</at> sspf angered")]
    [InlineData("SSPF\u00adForum Angered")]
    [InlineData("ＳＳＰＦ angered")]
    public async Task Markdown_mentions_and_odd_letters_do_not_hide_the_words(string typed)
    {
        Assert.Contains((await bot.SearchAsync(typed.Replace("(https://example.invalid)", "", StringComparison.Ordinal))).Select(hit => hit.Title), title => title == "SSPF Angered");
    }

    [Fact]
    public async Task Fifty_thousand_characters_are_no_fault()
    {
        await bot.SearchInVainAsync(new string('x', 50_000));
        await bot.SearchInVainAsync(string.Concat(Enumerable.Repeat("angered lundby centrum ", 2_200)));
    }

    [Theory]
    [InlineData("""{"commandId":"search","parameters":[{"name":"query","value":{"a":["lök"]}}]}""")]
    [InlineData("""{"commandId":"search","parameters":[{"name":"query","value":17}]}""")]
    [InlineData("""{"commandId":"search","parameters":[{"name":"query","value":true}]}""")]
    public async Task A_value_that_is_no_text_is_no_fault(string value)
    {
        await bot.AskExtensionAsync(Searches.Invoke(bot, Speaker.Usual, JsonNode.Parse(value)));
    }

    [Theory]
    [InlineData("""{"commandId":"search","parameters":[null,{"name":"query","value":null}]}""")]
    [InlineData("""{"commandId":"search","parameters":null,"queryOptions":null}""")]
    [InlineData("""{"commandId":"search","queryOptions":{"skip":-1,"count":-1}}""")]
    public async Task Whatever_is_left_out_is_as_if_nothing_was_typed(string value)
    {
        Assert.Equal(25, (await bot.AskExtensionAsync(Searches.Invoke(bot, Speaker.Usual, JsonNode.Parse(value)))).GetProperty("attachments").GetArrayLength());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"lök\"")]
    public async Task What_is_no_search_is_a_bad_request(string value)
    {
        var result = await bot.InvokeAsync(Searches.Invoke(bot, Speaker.Usual, JsonNode.Parse(value)));

        Assert.Equal(HttpStatusCode.BadRequest, result.Status);
    }

    [Theory]
    [InlineData("composeExtension/submitAction")]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/querySettingUrl")]
    public async Task What_the_extension_does_not_do_is_not_implemented(string name)
    {
        var invoke = Searches.Query(bot, "lök", Speaker.Usual);
        invoke["name"] = name;

        Assert.Equal(HttpStatusCode.NotImplemented, (await bot.InvokeAsync(invoke)).Status);
    }

    [Fact]
    public async Task Another_command_is_told_so()
    {
        var invoke = Searches.Query(bot, "lök", Speaker.Usual);
        invoke["value"]!["commandId"] = "other";

        Assert.StartsWith("Den sökningen känner jag inte igen", Searches.Sentence(await bot.AskExtensionAsync(invoke)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_is_sent_again_is_answered_again()
    {
        var invoke = Searches.Query(bot, "lök", Speaker.Usual);

        var first = await bot.AskExtensionAsync((JsonObject)invoke.DeepClone());
        var second = await bot.AskExtensionAsync(invoke);

        Assert.Equal(first.GetRawText(), second.GetRawText());
    }

    [Fact]
    public async Task Nothing_is_said_in_the_conversation()
    {
        var invoke = Searches.Query(bot, "lök", Speaker.Usual);
        await bot.AskExtensionAsync(invoke);

        Assert.Empty(bot.Connector.In(invoke["conversation"]?["id"]?.GetValue<string>() ?? ""));
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("en-GB")]
    public async Task Every_card_fits_into_a_message_and_holds_to_the_rules_of_cards(string locale)
    {
        foreach (var typed in new[] { Searches.Nothing, "s", "p", "central", "samordnare" })
        {
            var hits = await bot.SearchAsync(typed, locale: locale);
            Assert.All(hits, hit => Assert.True(Encoding.UTF8.GetByteCount(hit.Card.Json.GetRawText()) < LargestMessage, hit.Title));
            Assert.All(hits, hit => Assert.False(string.IsNullOrWhiteSpace(hit.Title)));
            Assert.All(hits, hit => Assert.Empty(CardRules.Problems(hit.Card.Json)));
        }
    }

    [Fact]
    public async Task A_search_that_fails_says_so_with_a_code_that_is_in_the_log()
    {
        await using var failing = await RunningBot.StartAsync(new FailingBot());

        var said = await failing.SearchInVainAsync("lök");

        Assert.StartsWith("Något gick fel hos mig", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", said, StringComparison.Ordinal);
        Assert.Contains(failing.Logs.Lines, line => line.Exception is not null && line.Message.Split(' ').Any(word => word.Trim(',', '.') is { Length: 6 } code && said.Contains(code, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task With_pages_of_its_own_the_card_of_a_group_and_of_its_seats_leads_to_the_map_in_teams_where_people_are_signed_in()
    {
        await using var sited = await RunningBot.StartAsync("--Provisioning:Site=https://samverkan.example.se");

        var group = Assert.Single((await sited.SearchAsync("sspf angered"))[0].Card.Buttons);
        var seat = Assert.Single((await sited.SearchAsync("kommunpolis lundby", locale: "en-GB"))[0].Card.Buttons);

        Assert.Equal(("Action.OpenUrl", "Visa på kartan"), (group.GetProperty("type").GetString(), group.GetProperty("title").GetString()));
        Assert.Equal(
            $"https://teams.microsoft.com/l/entity/{Incoming.AppId}/map?webUrl=https%3A%2F%2Fsamverkan.example.se%2Ftab%3Fgroup%3Dsspf%252Fangered&context=%7B%22subEntityId%22%3A%22sspf%2Fangered%22%7D",
            group.GetProperty("url").GetString());
        Assert.Equal("Show on the map", seat.GetProperty("title").GetString());
        Assert.Contains("%22bra%2Flundby%22", seat.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_development_it_leads_to_the_page_and_says_that_a_browser_opens_it()
    {
        await using var developed = await RunningBot.StartInDevelopmentAsync();

        var button = Assert.Single((await developed.SearchAsync("sspf angered", locale: "en-GB"))[0].Card.Buttons);

        Assert.Equal(("http://localhost:3978/tab?group=sspf%2Fangered", "Open map (in browser)"), (button.GetProperty("url").GetString(), button.GetProperty("title").GetString()));
    }

    private sealed class FailingBot : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => throw new InvalidOperationException("It fails.");
    }
}
