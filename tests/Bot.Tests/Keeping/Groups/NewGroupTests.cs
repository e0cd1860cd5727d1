using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Keeping.Groups;

public sealed class NewGroupTests(GroupsBot kept) : IClassFixture<GroupsBot>
{
    [Fact]
    public async Task What_a_new_group_is_can_be_asked_at_once_by_both_names()
    {
        await kept.SaveAsync(kept.Administrator, "ny grupp", new()
        {
            ["Name"] = "Trygghetsgruppen Nordstan",
            ["ShortName"] = "Nordstansgruppen",
            ["Level"] = "Operational",
            ["Area"] = "central",
            ["Purpose"] = "samordnar trygghet i Nordstan",
            ["ReportsTo"] = "central",
            ["Basis"] = "beslut KS 2026/11",
        });

        foreach (var name in new[] { "Trygghetsgruppen Nordstan", "Nordstansgruppen" })
        {
            var answer = await kept.AskAsync($"vad är {name}?");
            Assert.Contains("samordnar trygghet i Nordstan", answer, StringComparison.Ordinal);
            Assert.Contains("operativ nivå", answer, StringComparison.Ordinal);
            Assert.Contains("Samverkansregistret, 2026-11-22", answer, StringComparison.Ordinal);
        }

        Assert.Contains("centrala strategiska samverkansgruppen", await kept.AskAsync("vem rapporterar Nordstansgruppen till?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_English_name_that_is_left_out_is_the_Swedish_one()
    {
        await kept.AddGroupAsync("Skärgårdsgruppen");

        Assert.Contains("Skärgårdsgruppen", (await kept.Bot.AskAsync(RunningBot.NewConversation(), "what is Skärgårdsgruppen?", kept.Anyone, "en-GB")).Texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_local_group_is_one_of_its_area()
    {
        var form = await kept.OpenAsync(kept.Administrator, "ny grupp i Lundby");
        Assert.Equal("lundby", form.Value("Area"));

        var look = await kept.ClickAsync(kept.Administrator, form, GroupsBot.Look, new() { ["Name"] = "Backaplansgruppen" });
        await kept.ClickAsync(kept.Administrator, look, GroupsBot.Save);

        Assert.Contains("Backaplansgruppen", await kept.AskAsync("vilka grupper finns i Lundby?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_speaks_English()
    {
        var form = await kept.OpenAsync(kept.Administrator, "new group", "en-GB");
        Assert.Equal("New group", form.Texts[0]);

        var look = await kept.ClickAsync(kept.Administrator, form, "Show the change", new() { ["Name"] = "Kvällsgruppen", ["NameEn"] = "Evening group", ["Area"] = "central" });

        Assert.Contains("Evening group", look.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_before_it_is_saved()
    {
        var look = await kept.LookAsync(kept.Administrator, "ny grupp", new() { ["Name"] = "Vargöngruppen", ["Area"] = "central" });

        Assert.Contains("Vargöngruppen", look.Text, StringComparison.Ordinal);
        Assert.Contains("Inget är sparat ännu.", look.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Samverkansregistret", await kept.AskAsync("vad är Vargöngruppen?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name", "LÖK-nätverket", "Det namnet går redan till LÖK-nätverket.")]
    [InlineData("Name", "lök nätverket", "Det namnet går redan till LÖK-nätverket.")]
    [InlineData("Name", "SSPF Angered", "Det namnet går redan till SSPF Angered.")]
    [InlineData("Name", "Trygghetsråd", "Det namnet går redan till Lokala brottsförebyggande råd")]
    [InlineData("ShortName", "LÖK", "Det namnet går redan till LÖK-nätverket.")]
    [InlineData("ShortNameEn", "central group", "Skriv också kortnamnet på svenska", "ShortName")]
    [InlineData("NameEn", "central group", "Det namnet går redan till Central strategisk samverkansgrupp.", "Name")]
    [InlineData("Name", "???", "inget som en kanal i Teams kan heta")]
    [InlineData("Name", "", "Fyll i det här fältet.")]
    [InlineData("Area", "atlantis", "Området finns inte.")]
    [InlineData("Area", "", "Välj central, eller gruppens område.")]
    [InlineData("Level", "9", "Välj en nivå")]
    [InlineData("ReportsTo", "torsdagsgruppen", "Välj en grupp som finns")]
    [InlineData("From", "i morgon", "Skriv dagen som 2027-01-31.")]
    [InlineData("From", "0206-01-01", "Året ser fel ut.")]
    public async Task What_is_wrong_is_said_at_the_field_and_what_was_typed_stays(string field, string value, string problem, string? at = null)
    {
        // As a client that checks nothing sends it. The group would be its own superior with the key that it is to get.
        var card = await kept.LookAsync(
            kept.Administrator,
            "ny grupp",
            new() { ["Name"] = "Torsdagsgruppen", ["Area"] = "central", ["Purpose"] = "ses på torsdagar", ["Basis"] = "beslut 7" },
            data => data[field] = value);

        Assert.Equal("Ny grupp", card.Texts[0]);
        Assert.Contains(problem, card.Problem(at ?? field), StringComparison.Ordinal);
        Assert.Equal("ses på torsdagar", card.Value("Purpose"));
        Assert.Equal("beslut 7", card.Value("Basis"));
        Assert.Equal(field == "Name" ? value : "Torsdagsgruppen", card.Value("Name") ?? "");
    }

    [Theory]
    [InlineData("Skola/polis: samråd?", "Skola-polis samråd")]
    [InlineData("Gruppen för samordning av trygghetsskapande insatser i hela staden", "Gruppen för samordning av trygghetsskapande")]
    [InlineData("Forms", "Forms (grupp)")]
    public async Task A_name_that_no_channel_can_have_gives_a_channel_that_is_called_nearly_so(string name, string channel)
    {
        var look = await kept.LookAsync(kept.Administrator, "ny grupp", new() { ["Name"] = name, ["Area"] = "central" });

        Assert.Contains(name, look.Text, StringComparison.Ordinal);
        Assert.Contains(channel, look.Texts);
    }

    [Fact]
    public async Task A_coordinator_may_propose_a_group_and_no_more()
    {
        var look = await kept.LookAsync(kept.OfCity, "ny grupp", new() { ["Name"] = "Måndagsgruppen", ["Area"] = "central" });

        Assert.DoesNotContain(GroupsBot.Save, look.ButtonTitles);
        Assert.Contains(GroupsBot.Propose, look.ButtonTitles);
    }

    [Fact]
    public async Task The_saving_click_of_an_administrator_does_not_save_for_somebody_else()
    {
        var look = await kept.LookAsync(kept.Administrator, "ny grupp", new() { ["Name"] = "Tisdagsgruppen", ["Area"] = "central" });

        foreach (var other in new[] { kept.OfCity, kept.OfPolice, kept.Anyone })
        {
            Assert.DoesNotContain("Sparat", (await kept.ClickAsync(other, look, GroupsBot.Save)).Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Samverkansregistret", await kept.AskAsync("vad är Tisdagsgruppen?"), StringComparison.Ordinal);
    }
}
