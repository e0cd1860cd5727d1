namespace Samverkan.Bot.Tests.Keeping.Groups;

public sealed class NewDistrictTests(GroupsBot kept) : IClassFixture<GroupsBot>
{
    [Fact]
    public async Task A_new_district_brings_the_groups_that_every_district_has()
    {
        var look = await kept.LookAsync(kept.Administrator, "ny stadsdel", new() { ["Name"] = "Södra Skärgården" });
        foreach (var group in new[] { "BRÅ Södra Skärgården", "Ledningsforum Södra Skärgården", "SSPF Södra Skärgården" })
        {
            Assert.Contains(group, look.Texts);
        }

        await kept.ClickAsync(kept.Administrator, look, GroupsBot.Save);

        var answer = await kept.AskAsync("vilka grupper finns i Södra Skärgården?");
        Assert.Contains("BRÅ Södra Skärgården, Ledningsforum Södra Skärgården och SSPF Södra Skärgården", answer, StringComparison.Ordinal);
        Assert.Contains("SSPF-koordinator", await kept.AskAsync("vem sitter i SSPF Södra Skärgården?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_groups_of_a_district_that_is_to_come_come_with_it()
    {
        await kept.SaveAsync(kept.Administrator, "ny stadsdel", new() { ["Name"] = "Frihamnen", ["From"] = "2027-01-01" });

        Assert.StartsWith("SSPF Frihamnen finns från och med 1 januari 2027.", await kept.AskAsync("vem sitter i SSPF Frihamnen?"), StringComparison.Ordinal);
        Assert.DoesNotContain("BRÅ Frihamnen", await kept.AskAsync("vilka grupper finns i Frihamnen?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_local_police_area_brings_no_group()
    {
        var look = await kept.LookAsync(kept.Administrator, "nytt lokalpolisområde", new() { ["Kind"] = "LocalPoliceArea", ["Name"] = "Hisingen Väst" });

        Assert.Contains("Hisingen Väst", look.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("SSPF Hisingen Väst", look.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name", "Angered", "Det finns redan ett område med det namnet.")]
    [InlineData("Name", "angered", "Det finns redan ett område med det namnet.")]
    [InlineData("Name", "", "Fyll i det här fältet.")]
    [InlineData("Kind", "Planet", "Välj stadsdel eller lokalpolisområde.")]
    [InlineData("From", "2026-02-30", "Skriv dagen som 2027-01-31.")]
    public async Task What_is_wrong_is_said_at_the_field(string field, string value, string problem)
    {
        var card = await kept.LookAsync(kept.Administrator, "ny stadsdel", new() { ["Name"] = "Nya Varvet", ["NameEn"] = "New Yard" }, data => data[field] = value);

        Assert.Contains(problem, card.Problem(field), StringComparison.Ordinal);
        Assert.Equal("New Yard", card.Value("NameEn"));
    }

    [Fact]
    public async Task Districts_are_for_administrators()
    {
        var look = await kept.LookAsync(kept.OfPolice, "ny stadsdel", new() { ["Name"] = "Utby" });

        Assert.Contains(GroupsBot.Propose, look.ButtonTitles);
        Assert.DoesNotContain(GroupsBot.Save, look.ButtonTitles);
    }
}
