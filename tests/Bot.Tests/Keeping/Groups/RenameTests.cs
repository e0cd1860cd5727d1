namespace Samverkan.Bot.Tests.Keeping.Groups;

public sealed class RenameTests(GroupsBot kept) : IClassFixture<GroupsBot>
{
    [Fact]
    public async Task A_renamed_group_is_found_by_both_names()
    {
        await kept.AddGroupAsync("Fritidsgruppen", ("Purpose", "samordnar fritid"));

        var form = await kept.OpenAsync(kept.Administrator, "byt namn på Fritidsgruppen");
        Assert.Equal("Fritidsgruppen", form.Value("Name"));
        var look = await kept.ClickAsync(kept.Administrator, form, GroupsBot.Look, new() { ["Name"] = "Ungdomsgruppen Väst" });
        Assert.Equal("Sparat.", (await kept.ClickAsync(kept.Administrator, look, GroupsBot.Save)).Texts[0]);

        Assert.StartsWith("Ungdomsgruppen Väst: samordnar fritid", await kept.AskAsync("vad är Ungdomsgruppen Väst?"), StringComparison.Ordinal);
        Assert.StartsWith("Ungdomsgruppen Väst: samordnar fritid", await kept.AskAsync("vad är Fritidsgruppen?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_group_of_a_pattern_is_renamed_and_the_others_stay()
    {
        await kept.SaveAsync(kept.Administrator, "byt namn på BRÅ Centrum", new() { ["Name"] = "Centrumrådet" });

        Assert.StartsWith("Centrumrådet", await kept.AskAsync("vad är BRÅ Centrum?"), StringComparison.Ordinal);
        Assert.Contains("Centrumrådet", await kept.AskAsync("vilka grupper finns i Centrum?"), StringComparison.Ordinal);
        Assert.StartsWith("BRÅ Lundby", await kept.AskAsync("vad är BRÅ Lundby?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_name_can_be_taken_away()
    {
        await kept.AddGroupAsync("Kulturgruppen", ("ShortName", "KG Göteborg"));

        var look = await kept.LookAsync(kept.Administrator, "byt namn på Kulturgruppen", new() { ["ShortName"] = "" });
        var back = await kept.ClickAsync(kept.Administrator, look, "Ändra");

        Assert.Equal(("Kulturgruppen", ""), (back.Value("Name"), back.Value("ShortName") ?? ""));
    }

    [Theory]
    [InlineData("Name", "Processledarna", "Det namnet går redan till Processledarna.")]
    [InlineData("ShortName", "SSPF", "Det namnet går redan till")]
    [InlineData("Name", "/", "inget som en kanal i Teams kan heta")]
    public async Task What_is_wrong_is_said_at_the_field(string field, string value, string problem)
    {
        var card = await kept.LookAsync(kept.Administrator, "byt namn på LÖK-nätverket", new() { [field] = value });

        Assert.Contains(problem, card.Problem(field), StringComparison.Ordinal);
        Assert.Equal(value, card.Value(field));
    }

    [Fact]
    public async Task Which_group_is_asked_first()
    {
        var first = await kept.OpenAsync(kept.Administrator, "byt namn");
        Assert.Equal(["Group"], first.FieldIds());

        var second = await kept.ClickAsync(kept.Administrator, first, "Fortsätt", new() { ["Group"] = "lok" });

        Assert.Equal(("LÖK-nätverket", "LÖK network", "LÖK"), (second.Value("Name"), second.Value("NameEn"), second.Value("ShortName")));
    }

    [Fact]
    public async Task The_same_name_again_changes_nothing() =>
        Assert.Contains("Så står det redan", (await kept.LookAsync(kept.Administrator, "byt namn på LÖK-nätverket", [])).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Names_are_for_administrators()
    {
        var look = await kept.LookAsync(kept.Administrator, "byt namn på SIG", new() { ["Name"] = "SIG-grupperna i staden" });

        Assert.DoesNotContain("Sparat", (await kept.ClickAsync(kept.OfPolice, look, GroupsBot.Save)).Text, StringComparison.Ordinal);
        Assert.Contains(GroupsBot.Propose, (await kept.LookAsync(kept.OfCity, "byt namn på SIG", new() { ["Name"] = "SIG-grupperna i staden" })).ButtonTitles);
        Assert.DoesNotContain("SIG-grupperna i staden", await kept.AskAsync("vad är SIG?"), StringComparison.Ordinal);
    }
}
