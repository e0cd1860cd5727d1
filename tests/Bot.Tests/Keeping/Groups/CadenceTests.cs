namespace Samverkan.Bot.Tests.Keeping.Groups;

public sealed class CadenceTests(GroupsBot kept) : IClassFixture<GroupsBot>
{
    [Fact]
    public async Task How_often_a_group_meets_is_answered_with_where_it_is_agreed()
    {
        await kept.SaveAsync(kept.OfPolice, "ändra mötesfrekvens för kunskaps- och analysteamet", new() { ["TimesPerYear"] = "6", ["Approximate"] = "true", ["Proof"] = "protokoll 2026-11-10" });

        var answer = await kept.AskAsync("hur ofta träffas analysteamet?");
        Assert.Contains("cirka sex gånger per år", answer, StringComparison.Ordinal);
        Assert.Contains("Samverkansregistret, 2026-11-22 ”protokoll 2026-11-10”", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_a_pattern_makes_has_a_cadence_of_its_own()
    {
        var look = await kept.LookAsync(kept.OfCity, "set cadence BRÅ Angered", new() { ["TimesPerYear"] = "5", ["Proof"] = "rådets beslut" }, locale: "en-GB");
        Assert.Contains("5 times a year", look.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("kommunpolis", look.Text, StringComparison.Ordinal);
        await kept.ClickAsync(kept.OfCity, look, "Save");

        Assert.Contains("fem gånger per år", await kept.AskAsync("hur ofta träffas BRÅ Angered?"), StringComparison.Ordinal);
        Assert.Contains("framgår inte", await kept.AskAsync("hur ofta träffas BRÅ Lundby?"), StringComparison.Ordinal);
        Assert.Contains("BRÅ Angered", await kept.AskAsync("vilka grupper träffas fem gånger om året?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TimesPerYear", "0")]
    [InlineData("TimesPerYear", "400")]
    [InlineData("TimesPerYear", "-4")]
    [InlineData("TimesPerYear", "4.5")]
    [InlineData("TimesPerYear", "")]
    [InlineData("Proof", "")]
    [InlineData("Group", "finns-inte")]
    public async Task What_is_wrong_is_said_at_the_field(string field, string value)
    {
        var card = await kept.LookAsync(
            kept.Administrator,
            "ändra mötesfrekvens för processledarna",
            new() { ["TimesPerYear"] = "10", ["Approximate"] = "true", ["Proof"] = "överenskommet" },
            data => data[field] = value);

        Assert.NotNull(card.Problem(field));
        Assert.Equal("true", card.Value("Approximate"));
        Assert.Contains("framgår inte", await kept.AskAsync("hur ofta träffas processledarna?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_organisation_has_no_seat_in_the_group_proposes()
    {
        await kept.AddGroupAsync("Stadsmiljögruppen");
        await kept.SaveAsync(kept.OfCity, "ny plats i Stadsmiljögruppen", new() { ["Organisation"] = "goteborgs-stad", ["Name"] = "trädgårdsmästare" });
        Dictionary<string, string> often = new() { ["TimesPerYear"] = "2", ["Proof"] = "mejl" };

        Assert.Contains(GroupsBot.Propose, (await kept.LookAsync(kept.OfPolice, "ändra mötesfrekvens Stadsmiljögruppen", often)).ButtonTitles);
        var look = await kept.LookAsync(kept.OfCity, "ändra mötesfrekvens Stadsmiljögruppen", often);
        Assert.DoesNotContain("Sparat", (await kept.ClickAsync(kept.OfPolice, look, GroupsBot.Save)).Text, StringComparison.Ordinal);
        Assert.Equal("Sparat.", (await kept.ClickAsync(kept.OfCity, look, GroupsBot.Save)).Texts[0]);
    }

    [Theory]
    [InlineData("mötesfrekvens central samverkansgrupp")]
    [InlineData("mötesfrekvens LÖK?")]
    public async Task Asking_by_the_word_alone_is_a_question(string question) =>
        Assert.Contains("fyra gånger", await kept.AskAsync(question), StringComparison.Ordinal);
}
