namespace Samverkan.Bot.Tests.Keeping.Groups;

public sealed class EndRelationTests(GroupsBot kept) : IClassFixture<GroupsBot>
{
    [Fact]
    public async Task Whom_a_group_reported_to_is_no_longer_answered()
    {
        await kept.AddGroupAsync("Rapportgruppen", ("ReportsTo", "lok"), ("From", "2026-01-01"));
        Assert.Contains("LÖK", await kept.AskAsync("vem rapporterar Rapportgruppen till?"), StringComparison.Ordinal);

        var form = await kept.OpenAsync(kept.Administrator, "avsluta samband Rapportgruppen");
        Assert.Equal(["Rapportgruppen rapporterar till LÖK-nätverket"], form.Choices("Relation"));
        var look = await kept.ClickAsync(kept.Administrator, form, GroupsBot.Look, new() { ["LastDay"] = "2026-11-21" });
        await kept.ClickAsync(kept.Administrator, look, GroupsBot.Save);

        Assert.DoesNotContain("LÖK", await kept.AskAsync("vem rapporterar Rapportgruppen till?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Majgruppen", "LastDay", "2025-01-01")]
    [InlineData("Julirådet", "LastDay", "nyss")]
    [InlineData("Höstforumet", "Relation", "finns-inte")]
    public async Task What_is_wrong_is_said_at_the_field(string group, string field, string value)
    {
        await kept.AddGroupAsync(group, ("ReportsTo", "central"), ("From", "2026-01-01"));

        var card = await kept.LookAsync(kept.Administrator, $"avsluta samband {group}", [], data => data[field] = value);

        Assert.NotNull(card.Problem(field));
    }

    [Fact]
    public async Task Relations_are_for_administrators() =>
        Assert.Contains(GroupsBot.Propose, (await kept.LookAsync(kept.OfCity, "avsluta samband processledarna", new() { ["Relation"] = "processledarna-rapporterar-till-central", ["LastDay"] = "2026-11-22" }, _ => { })).ButtonTitles);
}
