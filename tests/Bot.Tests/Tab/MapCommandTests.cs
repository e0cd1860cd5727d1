using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Tab;

/// <summary>The way from the chat to the map.</summary>
public sealed class MapCommandTests
{
    private readonly string chat = RunningBot.NewConversation();

    [Theory]
    [InlineData("karta", "sv-SE", "Kartan visar grupperna", "Visa på kartan", "https://teams.microsoft.com/l/entity/00000000-0000-4000-8000-000000000001/map?webUrl=https%3A%2F%2Fsamverkan.example.se%2Ftab")]
    [InlineData("Visa kartan!", "sv-SE", "Kartan visar grupperna", "Visa på kartan", "https://teams.microsoft.com/l/entity/00000000-0000-4000-8000-000000000001/map?webUrl=https%3A%2F%2Fsamverkan.example.se%2Ftab")]
    [InlineData("show the map", "en-GB", "The map shows the groups", "Show on the map", "https://teams.microsoft.com/l/entity/00000000-0000-4000-8000-000000000001/map?webUrl=https%3A%2F%2Fsamverkan.example.se%2Ftab")]
    [InlineData("karta LÖK", "sv-SE", "Kartan visar grupperna", "Visa på kartan", "https://teams.microsoft.com/l/entity/00000000-0000-4000-8000-000000000001/map?webUrl=https%3A%2F%2Fsamverkan.example.se%2Ftab%3Fgroup%3Dlok&context=%7B%22subEntityId%22%3A%22lok%22%7D")]
    public async Task Who_asks_for_the_map_gets_a_link_to_it_in_Teams(string said, string locale, string answer, string button, string address)
    {
        await using var bot = await RunningBot.StartAsync("--Provisioning:Site=https://samverkan.example.se");

        var card = await bot.AskAsync(chat, said, locale: locale);

        Assert.Contains(answer, card.Text, StringComparison.Ordinal);
        var link = Assert.Single(card.Buttons);
        Assert.Equal((button, address), (link.GetProperty("title").GetString(), link.GetProperty("url").GetString()));
    }

    [Fact]
    public async Task Without_an_address_it_says_who_can_give_one()
    {
        await using var bot = await RunningBot.StartAsync();

        var card = await bot.AskAsync(chat, "karta");

        Assert.Empty(card.Buttons);
        Assert.Contains("Den som sköter boten", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_development_a_browser_opens_it_and_another_map_is_none_of_ours()
    {
        await using var bot = await RunningBot.StartInDevelopmentAsync();

        Assert.Equal("http://localhost:3978/tab", Assert.Single((await bot.AskAsync(chat, "karta")).Buttons).GetProperty("url").GetString());
        Assert.DoesNotContain("Kartan visar", (await bot.AskAsync(chat, "karta över Paris tunnelbana")).Text, StringComparison.Ordinal);
    }
}
