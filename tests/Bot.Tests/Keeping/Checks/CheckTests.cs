namespace Samverkan.Bot.Tests.Keeping.Checks;

/// <summary>What the register finds wrong with itself, in a chat.</summary>
public sealed class CheckTests(KeepingHost host) : IClassFixture<KeepingHost>
{
    private const string More = "Visa fler";

    [Fact]
    public async Task It_begins_with_how_much_there_is()
    {
        var (_, card) = await host.SayAsync(KeptRegister.Administrator, "kontrollera");

        Assert.Matches(@"^(\d+ fel, )?\d+ varning(ar)?, \d+ anmärkning(ar)?$", card.Texts[0]);
    }

    [Fact]
    public async Task Every_finding_is_on_some_page_with_the_button_that_mends_it_or_the_way_to_mend_it()
    {
        var (chat, card) = await host.SayAsync(KeptRegister.Administrator, "kontrollera");
        List<string> seen = [];
        for (var page = 0; page < 20; page++)
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

            card = await host.ClickAsync(chat, card, More, KeptRegister.Administrator);
        }

        var all = Samverkan.Register.Checks.RegisterChecks.Run(host.Register.Content, KeepingHost.Today);
        Assert.Equal(all.Count, seen.Count);
        Assert.Contains("Från början", card.ButtonTitles);
    }

    [Fact]
    public async Task People_are_called_by_their_names_and_not_by_ids()
    {
        var (_, card) = await host.SayAsync(KeptRegister.Administrator, "kontrollera stadsdirektör");

        Assert.Contains("Siv \\*Testsson\\*", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("siv-direktor", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_follows_the_word_narrows_it()
    {
        var (_, card) = await host.SayAsync(KeptRegister.Administrator, "kontrollera SSPF");

        Assert.Contains(card.Texts, text => text.StartsWith("Det gäller SSPF", StringComparison.Ordinal));
        Assert.All(card.Findings(), finding => Assert.Contains("SSPF", finding.Text, StringComparison.Ordinal));
        Assert.NotEmpty(card.Findings());
    }

    [Fact]
    public async Task What_the_register_does_not_know_is_said()
    {
        var (_, card) = await host.SayAsync(KeptRegister.Administrator, "kontrollera blåbärssoppan");

        Assert.StartsWith("Jag känner inte igen", card.Texts[0], StringComparison.Ordinal);
        Assert.NotEmpty(card.Findings());
    }

    [Fact]
    public async Task What_is_ones_own_comes_first()
    {
        var (_, card) = await host.SayAsync(KeptRegister.Police, "kontrollera centrala gruppen");

        Assert.Contains("Det här sköter du:", card.Texts);
        Assert.True(card.Texts.ToList().IndexOf("Det här sköter du:") < (card.Texts.ToList().FindIndex(text => text.StartsWith("Det här sköter andra", StringComparison.Ordinal)) is >= 0 and var at ? at : int.MaxValue));
    }

    [Fact]
    public async Task Who_keeps_nothing_may_look_and_propose()
    {
        var (chat, card) = await host.SayAsync(KeptRegister.Anybody, "kontrollera SSPF");

        var opened = await host.ClickAsync(chat, card.Findings().First(finding => finding.Button is not null).Button!, card.Findings().First(finding => finding.Button is not null).Button!.ButtonTitles.Single(), KeptRegister.Anybody);

        Assert.Contains("förslag", opened.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task In_English_too()
    {
        var (_, card) = await host.SayAsync(KeptRegister.Administrator, "check SSPF", "en-GB");

        Assert.Matches("warning|note", card.Texts[0]);
        Assert.Contains(card.Texts, text => text.StartsWith("This is about", StringComparison.Ordinal));
    }
}
