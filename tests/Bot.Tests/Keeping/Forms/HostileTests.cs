using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Keeping.Forms;

/// <summary>What should not be written into a form, and clicks that no card of ours makes.</summary>
public sealed class HostileTests(KeepingHost host) : IClassFixture<KeepingHost>
{
    private const string Look = "Visa ändringen";
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    [Theory]
    [InlineData("Name")]
    [InlineData("Address")]
    [InlineData("Decision")]
    public async Task A_personal_identity_number_is_refused_at_once_and_nothing_is_kept(string field)
    {
        var (chat, form) = await host.SayAsync(KeptRegister.City, "tillsätt stadsdirektören");
        var version = host.Version;

        // The number that the tax agency gives as an example.
        var answer = await host.Bot.ClickAsync(chat, form, Look, new Dictionary<string, string> { [field] = "121212-1212" }, KeptRegister.City);

        Assert.Equal((200, "application/vnd.microsoft.activity.message"), (answer.StatusCode, answer.Type));
        Assert.Contains("personnummer", answer.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("121212", answer.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(version, host.Version);
    }

    [Theory]
    [InlineData("Name", 50_000)]
    [InlineData("Name", 4_000)]
    [InlineData("Decision", 3_000)]
    [InlineData("only", 3_900)]
    public async Task A_text_of_any_length_is_told_to_be_too_long_or_missing_in_a_card_that_fits(string field, int length)
    {
        var (chat, form) = await host.SayAsync(KeptRegister.City, "tillsätt stadsdirektören");
        var version = host.Version;

        var answer = await host.ClickAsync(chat, form, Look, KeptRegister.City, tamper: data => data[field] = new string('x', length));

        Assert.DoesNotContain("Spara", answer.ButtonTitles);
        Assert.InRange(Encoding.UTF8.GetByteCount(answer.Json.GetRawText()), 10, 26 * 1024);
        Assert.Equal(version, host.Version);
    }

    [Fact]
    public async Task A_name_with_markup_is_shown_as_it_was_written()
    {
        var (chat, form) = await host.SayAsync(KeptRegister.City, "tillsätt stadsdirektören");

        var effect = await host.ClickAsync(chat, form, Look, KeptRegister.City, new Dictionary<string, string> { ["Name"] = "Bo **B** [x](http://x) <at>Alla</at>", ["From"] = "2027-01-01" });

        var shown = string.Concat(effect.Elements("FactSet").Select(facts => facts.GetRawText()));
        Assert.Contains(@"\\*\\*B\\*\\*", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<at>", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_characters_that_turn_the_text_around_is_taken_without_them()
    {
        var (chat, form) = await host.SayAsync(KeptRegister.City, "tillsätt stadsdirektören");

        var shown = await host.ClickAsync(chat, form, Look, KeptRegister.City, new Dictionary<string, string> { ["Name"] = "Bo \u202eRTL", ["From"] = "2027-01-01" });

        Assert.Contains("Bo RTL", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_over_two_lines_is_refused_in_words()
    {
        var (chat, form) = await host.SayAsync(KeptRegister.City, "tillsätt stadsdirektören");

        var refused = await host.ClickAsync(chat, form, Look, KeptRegister.City, new Dictionary<string, string> { ["Name"] = "Bo\nRad", ["From"] = "2027-01-01" });

        Assert.Contains("vanliga tecken", refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"form.erase","data":{}}}""", "Den knappen")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"form.save"}}""", "Det formuläret finns inte")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"form.save","data":[1,2]}}""", "Det formuläret finns inte")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"form.save","data":"x"}}""", "Det formuläret finns inte")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"form.open","data":{"form":"../end"}}}""", "Det formuläret finns inte")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"form.open","data":{"form":{"a":1}}}}""", "Det formuläret finns inte")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"form.save","data":{"form":"end","key":7,"mark":null,"Holding":"holding:","LastDay":"0000-00-00"}}}""", "Välj vems uppdrag")]
    public async Task A_click_that_no_card_of_ours_makes_gets_words_and_writes_nothing(string value, string said)
    {
        var version = host.Version;

        var answer = await ClickAsync(value);

        Assert.Equal((HttpStatusCode.OK, 200, CardType), (answer.Status, answer.StatusCode, answer.Type));
        Assert.Contains(said, answer.Card.Text, StringComparison.Ordinal);
        Assert.Equal(version, host.Version);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"form.save","data":{"form":"end"}}}""")]
    public async Task A_click_without_an_action_is_a_bad_request_inside_the_body(string value)
    {
        var answer = await ClickAsync(value);

        Assert.Equal((HttpStatusCode.OK, 400, "application/vnd.microsoft.error", "BadRequest"), (answer.Status, answer.StatusCode, answer.Type, answer.Code));
    }

    private Task<ClickResult> ClickAsync(string value)
    {
        var invoke = Incoming.Click(host.Bot.Connector.ServiceUrl, RunningBot.NewConversation(), KeptRegister.City.UserId, []).By(KeptRegister.City);
        invoke["value"] = JsonNode.Parse(value);
        return host.Bot.InvokeAsync(invoke);
    }
}
