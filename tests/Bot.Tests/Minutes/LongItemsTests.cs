using System.Globalization;
using System.Text;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Meetings;

namespace Samverkan.Bot.Tests.Minutes;

/// <summary>What is still open from before is shown beside the form, and takes no room from it.</summary>
public sealed class LongItemsTests(MinutesBot bot) : IClassFixture<MinutesBot>
{
    [Fact]
    public async Task Eight_open_items_of_two_thousand_characters_leave_the_lists_of_the_page_whole()
    {
        var council = await bot.CouncilAsync();
        var text = string.Join(' ', Enumerable.Repeat("<lägesbild>", 165));
        var page = await bot.SendAsync(MinutesBot.Anna, await bot.DialogAsync(MinutesBot.Anna, council), "Nästa: beslut", (council.Seat(0, "anna"), "present"));
        page = await bot.SendAsync(MinutesBot.Anna, page, "Nästa: åtgärder");
        page = await bot.SendAsync(MinutesBot.Anna, page, "Fler åtgärder", [.. Enumerable.Range(1, 4).Select(slot => ($"action.{slot}", $"{slot} {text}"))]);
        page = await bot.SendAsync(MinutesBot.Anna, page, "Förhandsgranska", [.. Enumerable.Range(5, 4).Select(slot => ($"action.{slot}", $"{slot} {text}"))]);
        await bot.SendAsync(MinutesBot.Anna, page, "Publicera");
        await bot.PassUntilAsync(bot.Bot.Connector.NextAsync(council.Channel));
        await bot.MeetAsync(council, 5, MeetingClock.At(new DateOnly(2026, 11, 21), new TimeOnly(9, 0), MeetingTimes.Stockholm));

        page = await bot.ClickAsync(MinutesBot.Anna, await bot.ClickAsync(MinutesBot.Anna, await bot.FormAsync(MinutesBot.Anna, council), "Nästa: beslut"), "Nästa: åtgärder");

        Assert.All(Enumerable.Range(1, 8), ordinal => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"2026-1 Å{ordinal}: {ordinal} &lt;lägesbild"), page.Text, StringComparison.Ordinal));
        Assert.All(page.Elements("Input.ChoiceSet"), list => Assert.DoesNotContain("de första", list.GetProperty("label").GetString(), StringComparison.Ordinal));
        Assert.All(page.Elements("Input.ChoiceSet"), list => Assert.Contains(list.GetProperty("choices").EnumerateArray(), choice => choice.GetProperty("value").ValueEquals("person:cia")));
        Assert.InRange(Encoding.UTF8.GetByteCount(page.Json.GetRawText()), 0, 28 * 1024);
    }
}
