using Samverkan.Bot.Tests.Keeping.Proposals;

namespace Samverkan.Bot.Tests.Minutes;

/// <summary>What is due is reminded of once, and what concerns somebody comes on Mondays, to those who want it.</summary>
public sealed class ReminderTests(MinutesBot bot) : IClassFixture<MinutesBot>
{
    [Fact]
    public async Task Each_is_reminded_once_alone_where_the_bot_reaches_them_and_else_in_the_channel_and_the_letter_comes_on_mondays()
    {
        var council = await bot.CouncilAsync();
        await bot.SayAsync(MinutesBot.Cia, "hej");
        var offered = await bot.SayAsync(MinutesBot.Cia, "veckobrev");
        Assert.Contains("varje måndag", (await bot.ClickAsync(MinutesBot.Cia, offered, "Ja, skicka")).Text, StringComparison.Ordinal);
        var page = await bot.SendAsync(MinutesBot.Anna, await bot.SendAsync(MinutesBot.Anna, await bot.DialogAsync(MinutesBot.Anna, council), "Nästa: beslut"), "Nästa: åtgärder");
        page = await bot.SendAsync(MinutesBot.Anna, page, "Förhandsgranska",
            ("action.1", "Boka lokal"), ("who.1", "person:cia"), ("due.1", "2026-11-26"),
            ("action.2", "Fråga nämnden"), ("who.2", $"seat:{council.Id}#7"), ("due.2", "2026-11-26"),
            ("action.3", "Långt borta"), ("who.3", "person:cia"), ("due.3", "2027-03-01"));
        await bot.SendAsync(MinutesBot.Anna, page, "Publicera");
        await bot.PassUntilAsync(bot.Bot.Connector.NextAsync(council.Channel));

        // Monday comes, and with it the day three days before.
        await bot.MorningAsync(23);
        await bot.UntilAsync(() => bot.Bot.Count(MinutesBot.Cia.Chat(), "Påminnelse") == 1 && bot.Bot.Count(council.Channel, "Påminnelse") == 1 && bot.Bot.Count(MinutesBot.Cia.Chat(), "Din vecka") == 1);
        var letter = bot.Bot.Connector.In(MinutesBot.Cia.Chat()).Single(sent => sent.Card.Text.Contains("Din vecka", StringComparison.Ordinal)).Card;
        Assert.Contains("Boka lokal", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Långt borta", letter.Text, StringComparison.Ordinal);

        // Three more days, and it is told no second time.
        foreach (var day in new[] { 24, 25, 26 })
        {
            await bot.MorningAsync(day);
        }

        Assert.Equal((1, 1, 1), (bot.Bot.Count(MinutesBot.Cia.Chat(), "Påminnelse"), bot.Bot.Count(council.Channel, "Påminnelse"), bot.Bot.Count(MinutesBot.Cia.Chat(), "Din vecka")));
        Assert.Equal(0, bot.Bot.Count(MinutesBot.Anna.Chat(), "Din vecka"));

        // The button of the reminder ends it.
        var reminder = bot.Bot.Connector.In(MinutesBot.Cia.Chat()).Single(sent => sent.Card.Text.Contains("Påminnelse", StringComparison.Ordinal)).Card;
        Assert.Contains("är klar", (await bot.ClickAsync(MinutesBot.Cia, reminder, "Markera som klar")).Text, StringComparison.Ordinal);
        Assert.Contains("Sluta skicka", letter.ButtonTitles);
        Assert.Contains("inget veckobrev", (await bot.ClickAsync(MinutesBot.Cia, letter, "Sluta skicka")).Text, StringComparison.Ordinal);
    }
}
