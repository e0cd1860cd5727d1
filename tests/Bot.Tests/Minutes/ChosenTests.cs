using System.Text.Json;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Minutes;

/// <summary>What is chosen in the form can be taken back, and what is chosen for all is so for all.</summary>
public sealed class ChosenTests(MinutesBot bot) : IClassFixture<MinutesBot>
{
    [Fact]
    public async Task An_action_item_that_somebody_was_given_is_removed_again()
    {
        var council = await bot.CouncilAsync();
        var page = await bot.ClickAsync(MinutesBot.Anna, await bot.FormAsync(MinutesBot.Anna, council), "Nästa: beslut", (council.Seat(0, "anna"), "present"));
        page = await bot.ClickAsync(MinutesBot.Anna, await bot.ClickAsync(MinutesBot.Anna, page, "Nästa: åtgärder"), "Nästa: öppna frågor", ("action.1", "Boka lokal"), ("who.1", "person:cia"), ("due.1", "2026-12-24"));
        page = await bot.ClickAsync(MinutesBot.Anna, page, "Tillbaka");

        var asked = await bot.ClickAsync(MinutesBot.Anna, page, "Nästa: öppna frågor", ("action.1", ""), ("due.1", ""));
        Assert.Contains("välj ”Ingen utsedd”", asked.Text, StringComparison.Ordinal);
        Assert.Equal("Ingen utsedd", First(asked, "who.1").GetProperty("title").GetString());
        var preview = await bot.ClickAsync(MinutesBot.Anna, await bot.ClickAsync(MinutesBot.Anna, asked, "Nästa: öppna frågor", ("who.1", NothingOf(asked, "who.1"))), "Förhandsgranska");

        Assert.Contains("Publicera", preview.ButtonTitles);
        Assert.DoesNotContain("Åtgärder", preview.Texts);
    }

    [Fact]
    public async Task Who_adjusts_and_who_was_there_are_taken_back()
    {
        var council = await bot.CouncilAsync();
        var form = await bot.FormAsync(MinutesBot.Anna, council);
        var seat = council.Seat(2, "cia");
        var page = await bot.ClickAsync(MinutesBot.Anna, form, "Nästa: beslut", (council.Seat(0, "anna"), "present"), (seat, "substitute eva"));
        form = await bot.ClickAsync(MinutesBot.Anna, page, "Tillbaka");
        Assert.Equal("Inte ifyllt", First(form, seat).GetProperty("title").GetString());
        page = await bot.ClickAsync(MinutesBot.Anna, form, "Nästa: beslut", (seat, NothingOf(form, seat)));
        foreach (var part in new[] { "åtgärder", "öppna frågor", "avslutning" })
        {
            page = await bot.ClickAsync(MinutesBot.Anna, page, $"Nästa: {part}");
        }

        var preview = await bot.ClickAsync(MinutesBot.Anna, page, "Förhandsgranska", ("adjuster", "person:bo"));
        Assert.Contains("Justeras av", preview.Texts);
        Assert.DoesNotContain("Eva Ersättare", preview.Text, StringComparison.Ordinal);
        preview = await bot.ClickAsync(MinutesBot.Anna, page, "Förhandsgranska", ("adjuster", "person:bo"));
        preview = await bot.ClickAsync(MinutesBot.Anna, await ClosingAsync(preview), "Förhandsgranska", ("adjuster", NothingOf(page, "adjuster")));
        Assert.DoesNotContain("Justeras av", preview.Texts);
    }

    [Fact]
    public async Task An_action_item_is_taken_from_who_had_it_and_is_nobodys_then()
    {
        var council = await bot.CouncilAsync();
        await bot.PublishedAsync(council);
        var list = await bot.SayAsync(MinutesBot.Anna, $"åtgärder i {council.Name}");
        var item = list.Elements("Input.ChoiceSet").Single().GetProperty("choices").EnumerateArray().Single(choice => choice.GetProperty("title").GetString()?.Contains("Boka lokal", StringComparison.Ordinal) == true).GetProperty("value").GetString() ?? "";
        var card = await bot.ClickAsync(MinutesBot.Anna, list, "Öppna", ("action", item));

        var after = await bot.ClickAsync(MinutesBot.Anna, card, "Spara ändringen", ("who", NothingOf(card, "who")));

        Assert.Contains("ansvarig ändrad från Cia Lind till Ingen utsedd", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_are_there_on_every_page_but_those_of_whom_something_else_is_said()
    {
        var council = await bot.LargeCouncilAsync();
        var form = await bot.FormAsync(MinutesBot.Anna, council);
        var second = await bot.ClickAsync(MinutesBot.Bo, await bot.FormAsync(MinutesBot.Bo, council), "Fortsättning");
        await bot.ClickAsync(MinutesBot.Bo, second, "Spara och stäng", (council.Seat(15), "absent"));

        var all = await bot.ClickAsync(MinutesBot.Anna, form, "Alla är här", (council.Seat(7), "absent"));

        Assert.DoesNotContain("Alla är här", all.ButtonTitles);
        var preview = await bot.ClickAsync(MinutesBot.Anna, all, "Förhandsgranska");
        Assert.Contains($"Närvarande ({MinutesBot.LargeSeats - 2})", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Frånvarande (2)", preview.Text, StringComparison.Ordinal);
    }

    private async Task<SentCard> ClosingAsync(SentCard preview)
    {
        var page = await bot.ClickAsync(MinutesBot.Anna, preview, "Ändra");
        foreach (var part in new[] { "beslut", "åtgärder", "öppna frågor", "avslutning" })
        {
            page = await bot.ClickAsync(MinutesBot.Anna, page, $"Nästa: {part}");
        }

        return page;
    }

    // What a client sends when the first of the list is chosen, which says that nothing is.
    private static string NothingOf(SentCard card, string field) => First(card, field).GetProperty("value").GetString() ?? "";

    private static JsonElement First(SentCard card, string field) => card.Inputs.Single(input => input.GetProperty("id").ValueEquals(field)).GetProperty("choices")[0];
}
