namespace Samverkan.Bot.Tests.Keeping.Groups;

public sealed class CloseGroupTests(GroupsBot kept) : IClassFixture<GroupsBot>
{
    private const string Ask = "Be om godkännande";

    private static Dictionary<string, string> Answers => new()
    {
        ["OpenQuestions"] = "tas över av centrala gruppen",
        ["TakesOver"] = "central",
        ["Archived"] = "true",
        ["LastDay"] = "2026-12-31",
        ["Reason"] = "uppdraget är slutfört",
    };

    [Fact]
    public async Task The_first_administrator_asks_for_agreement_and_changes_nothing()
    {
        await kept.AddGroupAsync("Julgruppen", ("Purpose", "samordnar julen"));

        var look = await kept.LookAsync(kept.Administrator, "stäng gruppen Julgruppen", Answers);
        Assert.DoesNotContain(GroupsBot.Save, look.ButtonTitles);
        Assert.Contains("till och med 31 december 2026", look.Text, StringComparison.Ordinal);
        Assert.Contains("tas över av centrala gruppen", look.Text, StringComparison.Ordinal);
        var asked = await kept.ClickAsync(kept.Administrator, look, Ask);

        Assert.StartsWith("Tack!", asked.Text, StringComparison.Ordinal);
        Assert.Contains("samordnar julen", await kept.AskAsync("vad är Julgruppen?"), StringComparison.Ordinal);
        Assert.Equal("Julgruppen", (await kept.OpenAsync(kept.Administrator, "byt namn på Julgruppen")).Value("Name"));
    }

    [Fact]
    public async Task The_second_administrator_closes_it_and_the_first_cannot()
    {
        await kept.AddGroupAsync("Midsommargruppen", ("Purpose", "samordnar midsommar"), ("From", "2026-01-01"));
        await kept.SaveAsync(kept.OfCity, "ny plats i Midsommargruppen", new() { ["Organisation"] = "goteborgs-stad", ["Name"] = "lövbindare", ["From"] = "2026-01-01" });
        var look = await kept.LookAsync(kept.Administrator, "stäng gruppen Midsommargruppen", new(Answers) { ["LastDay"] = "2026-11-21", ["OpenQuestions"] = "inga" });
        await kept.ClickAsync(kept.Administrator, look, Ask);

        var proposal = await ProposalAsync(kept.OtherAdministrator, "Midsommargruppen");
        Assert.Contains("öppna frågor: inga", proposal.Text, StringComparison.Ordinal);
        foreach (var other in new[] { kept.Administrator, kept.OfCity, kept.Anyone })
        {
            await kept.ClickAsync(other, proposal, "Godkänn");
            Assert.Equal("Midsommargruppen", (await kept.OpenAsync(kept.Administrator, "byt namn på Midsommargruppen")).Texts[1]);
        }

        await kept.ClickAsync(kept.OtherAdministrator, proposal, "Godkänn");

        foreach (var question in new[] { "vad är Midsommargruppen?", "vem sitter i Midsommargruppen?", "hur ofta träffas Midsommargruppen?" })
        {
            var answer = await kept.AskAsync(question);
            Assert.StartsWith("Midsommargruppen avslutades 21 november 2026.", answer, StringComparison.Ordinal);
            Assert.Contains("Samverkansregistret, 2026-11-22 ”uppdraget är slutfört (Central strategisk samverkansgrupp tar över", answer, StringComparison.Ordinal);
        }

        Assert.Contains("lövbindare", await kept.AskAsync("vem satt i Midsommargruppen 1 mars 2026?"), StringComparison.Ordinal);
        Assert.NotEqual("Midsommargruppen", (await kept.OpenAsync(kept.Administrator, "byt namn på Midsommargruppen")).Texts[1]);
    }

    [Fact]
    public async Task Who_asked_does_not_decide()
    {
        await kept.AddGroupAsync("Luciagruppen");
        await kept.ClickAsync(kept.Administrator, await kept.LookAsync(kept.Administrator, "stäng gruppen Luciagruppen", Answers), Ask);

        Assert.DoesNotContain("Godkänn", (await ProposalAsync(kept.Administrator, "Luciagruppen")).ButtonTitles);
    }

    [Fact]
    public async Task A_click_that_was_made_into_a_saving_one_saves_nothing()
    {
        await kept.AddGroupAsync("Påskgruppen", ("Purpose", "samordnar påsken"));
        var look = await kept.LookAsync(kept.Administrator, "stäng gruppen Påskgruppen", new(Answers) { ["LastDay"] = "2026-11-22" });

        // The verb of the button is in its JSON: what is sent is what anybody can write.
        var card = new Driving.SentCard(System.Text.Json.JsonSerializer.SerializeToElement(System.Text.Json.Nodes.JsonNode.Parse(look.Json.GetRawText().Replace("form.propose", "form.save", StringComparison.Ordinal))));
        Assert.DoesNotContain("Sparat", (await kept.ClickAsync(kept.Administrator, card, Ask)).Text, StringComparison.Ordinal);

        Assert.Equal("Påskgruppen", (await kept.OpenAsync(kept.Administrator, "byt namn på Påskgruppen")).Value("Name"));
    }

    [Theory]
    [InlineData("OpenQuestions", "")]
    [InlineData("TakesOver", "")]
    [InlineData("TakesOver", "processledarna")]
    [InlineData("TakesOver", "finns-inte")]
    [InlineData("Archived", "false")]
    [InlineData("LastDay", "2026-31-12")]
    [InlineData("Reason", "")]
    [InlineData("Group", "finns-inte")]
    public async Task Each_question_has_to_be_answered(string field, string value)
    {
        var card = await kept.LookAsync(kept.Administrator, "stäng gruppen Processledarna", Answers, data => data[field] = value);

        Assert.NotNull(card.Problem(field));
        Assert.Equal(field == "Reason" ? "" : Answers["Reason"], card.Value("Reason") ?? "");
    }

    [Fact]
    public async Task A_coordinator_cannot_ask_for_it()
    {
        var look = await kept.LookAsync(kept.Administrator, "stäng gruppen Processledarna", Answers);

        Assert.DoesNotContain("Tack", (await kept.ClickAsync(kept.OfCity, look, Ask)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tack", (await kept.ClickAsync(kept.Anyone, look, Ask)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_is_for_administrators() =>
        Assert.Empty((await kept.OpenAsync(kept.OfPolice, "stäng gruppen Processledarna")).Inputs);

    // As it is found by the word "förslag": in the list of who asks, by its number there.
    private async Task<Driving.SentCard> ProposalAsync(Driving.Speaker by, string group)
    {
        var list = await kept.OpenAsync(by, "förslag");
        var number = list.Elements("FactSet").SelectMany(set => set.GetProperty("facts").EnumerateArray())
            .Single(fact => fact.GetProperty("value").GetString()?.Contains(group, StringComparison.Ordinal) == true).GetProperty("title").GetString();
        return await kept.ClickAsync(by, list, $"Visa {number}");
    }
}
