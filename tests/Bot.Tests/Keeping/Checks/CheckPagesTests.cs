using Samverkan.Bot.Tests.Driving;
using Samverkan.Register.Checks;

namespace Samverkan.Bot.Tests.Keeping.Checks;

/// <summary>A register with more wrong than a card has room for.</summary>
public sealed class CheckPagesTests(FaultyBot faulty) : IClassFixture<FaultyBot>, IAsyncLifetime
{
    private const string More = "Visa fler";

    public Task InitializeAsync() => faulty.SetAsync(Faults.Many);

    [Fact]
    public async Task It_begins_with_how_much_there_is_and_the_worst_comes_first()
    {
        var card = await AskAsync("kontrollera");

        Assert.Matches("^8 fel, 1 varning, [1-9] anmärkning(ar)?$", card.Texts[0]);
        Assert.Equal(5, card.Findings().Count);
        Assert.All(card.Findings(), finding => Assert.StartsWith("Fel:", finding.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_finding_is_on_one_page_with_the_button_that_mends_it_or_the_way_to_mend_it()
    {
        var card = await AskAsync("kontrollera");
        List<string> seen = [];
        while (true)
        {
            Assert.InRange(card.Buttons.Count, 1, 6);
            foreach (var (text, button) in card.Findings())
            {
                Assert.DoesNotContain(text, seen);
                Assert.True(button is not null || card.Text.Contains("registerfilen", StringComparison.Ordinal), text);
                seen.Add(text);
            }

            if (!card.ButtonTitles.Contains(More))
            {
                break;
            }

            card = await ClickAsync(card, More);
        }

        Assert.Equal(RegisterChecks.Run(Faults.Many, KeepingHost.Today).Count, seen.Count);
        Assert.Equal("8 fel", (await ClickAsync(card, "Från början")).Texts[0].Split(',')[0]);
    }

    [Fact]
    public async Task What_only_the_file_mends_says_so()
    {
        await faulty.SetAsync(Faults.Many with { Terms = [Faults.Sourceless] });

        var card = await AskAsync("kontrollera");
        while (!card.Text.Contains("registerfilen", StringComparison.Ordinal))
        {
            card = await ClickAsync(card, More);
        }

        Assert.Contains(card.Findings(), finding => finding.Text.Contains("har ingen källa", StringComparison.Ordinal) && finding.Button is null);
    }

    [Fact]
    public async Task What_follows_the_word_narrows_it_on_every_page()
    {
        var card = await AskAsync("kontrollera stadsdirektören");

        Assert.Contains("Det gäller stadsdirektör.", card.Texts);
        Assert.Equal("1 fel", card.Texts[0].Split(',')[0]);
        Assert.All(card.Findings(), finding => Assert.Contains("stadsdirektör", finding.Text, StringComparison.Ordinal));

        card = await ClickAsync(await AskAsync("kontrollera centrala gruppen"), More);
        Assert.Contains(card.Texts, text => text.StartsWith("Det gäller Central", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_keeps_nothing_may_look_and_propose()
    {
        var card = await AskAsync("kontrollera", Speaker.Usual);
        var button = card.Findings()[0].Button;
        Assert.NotNull(button);

        var opened = await ClickAsync(button, button.ButtonTitles.Single(), Speaker.Usual);

        Assert.Contains("Du kan föreslå", opened.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_too()
    {
        var card = await AskAsync("check the city director", locale: "en-GB");

        Assert.Equal("1 error", card.Texts[0].Split(',')[0]);
        Assert.Contains("This is about city director.", card.Texts);
    }

    [Theory]
    [InlineData("-7")]
    [InlineData("99999")]
    [InlineData("x")]
    public async Task A_made_up_page_is_the_first(string first)
    {
        var card = await AskAsync("kontrollera");

        var other = (await faulty.Bot.ClickAsync(RunningBot.NewConversation(), card, More, null, faulty.Administrator, data => data["first"] = first)).Card;

        Assert.Equal(card.Text, other.Text);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private Task<SentCard> AskAsync(string text, Speaker? speaker = null, string locale = "sv-SE") => faulty.Bot.AskAsync(RunningBot.NewConversation(), text, speaker ?? faulty.Administrator, locale);

    private async Task<SentCard> ClickAsync(SentCard card, string title, Speaker? speaker = null) =>
        (await faulty.Bot.ClickAsync(RunningBot.NewConversation(), card, title, null, speaker ?? faulty.Administrator)).Card;
}
