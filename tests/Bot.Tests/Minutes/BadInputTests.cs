using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;

namespace Samverkan.Bot.Tests.Minutes;

/// <summary>What cannot be minuted is said at its field, and nothing of what was typed is lost.</summary>
public sealed class BadInputTests(MinutesBot bot) : IClassFixture<MinutesBot>
{
    // Made up, with a check digit that is right.
    private const string Number = "20121212-1212";

    [Fact]
    public async Task A_personal_identity_number_anywhere_is_refused_at_once_and_nothing_of_the_page_is_kept()
    {
        var council = await bot.CouncilAsync();
        var page = await bot.ClickAsync(MinutesBot.Anna, await bot.FormAsync(MinutesBot.Anna, council), "Nästa: beslut");
        foreach (var field in new[] { "decision.1", "decision.5" })
        {
            var refused = await bot.Bot.ClickAsync(MinutesBot.Anna.Chat(), page, "Nästa: åtgärder", new Dictionary<string, string> { ["decision.2"] = "Något annat", [field] = $"Om {Number}" }, MinutesBot.Anna);
            Assert.Equal((200, "application/vnd.microsoft.activity.message"), (refused.StatusCode, refused.Type));
            Assert.DoesNotContain(Number, refused.Body.GetRawText(), StringComparison.Ordinal);
        }

        var closing = await bot.ClickAsync(MinutesBot.Anna, page, "Nästa: åtgärder");
        Assert.All(["diary", "secrecy"], field => Assert.DoesNotContain(closing.Inputs, input => input.GetProperty("id").ValueEquals(field)));
        var again = await bot.ClickAsync(MinutesBot.Anna, closing, "Tillbaka");
        Assert.Null(Value(again, "decision.2"));
    }

    [Fact]
    public async Task An_empty_form_is_not_published()
    {
        var council = await bot.CouncilAsync();
        var form = await bot.ClickAsync(MinutesBot.Anna, await bot.FormAsync(MinutesBot.Anna, council), "Förhandsgranska");

        Assert.Contains("Anteckningarna är tomma", form.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Publicera", form.ButtonTitles);
    }

    [Fact]
    public async Task A_day_in_the_past_a_stranger_and_an_action_item_without_words_are_told_at_their_fields_and_stay()
    {
        var council = await bot.CouncilAsync();
        var page = await ActionsAsync(council);
        page = (await bot.Bot.ClickAsync(MinutesBot.Anna.Chat(), page, "Nästa: öppna frågor", new Dictionary<string, string>
        {
            ["action.1"] = "Skriv en plan",
            ["due.1"] = "2026-11-21",
            ["action.2"] = "Boka lokal",
            ["who.2"] = "person:nobody",
            ["due.3"] = "2026-12-24",
        }, MinutesBot.Anna, tamper: _ => { })).Card;

        Assert.Contains("Dagen har varit", page.Text, StringComparison.Ordinal);
        Assert.Contains("Den som är valt sitter inte där", page.Text, StringComparison.Ordinal);
        Assert.Contains("Skriv vad som ska göras", page.Text, StringComparison.Ordinal);
        Assert.Equal(("Skriv en plan", "2026-11-21", "Boka lokal"), (Value(page, "action.1"), Value(page, "due.1"), Value(page, "action.2")));
    }

    [Fact]
    public async Task Somebody_who_is_no_substitute_is_told_at_the_seat()
    {
        var council = await bot.CouncilAsync();
        var form = await bot.FormAsync(MinutesBot.Anna, council);
        var page = (await bot.Bot.ClickAsync(MinutesBot.Anna.Chat(), form, "Nästa: beslut", new Dictionary<string, string> { [council.Seat(5)] = "substitute bo" }, MinutesBot.Anna, tamper: _ => { })).Card;

        Assert.Contains("Den personen är inte ersättare på platsen", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_action_items_are_too_many_and_all_of_them_are_kept()
    {
        var council = await bot.CouncilAsync();
        var page = (await bot.Bot.ClickAsync(MinutesBot.Anna.Chat(), await ActionsAsync(council), "Nästa: öppna frågor", Enumerable.Range(1, 200).ToDictionary(slot => $"action.{slot}", slot => $"Åtgärd nummer {slot}"), MinutesBot.Anna, tamper: _ => { })).Card;
        page = await bot.ClickAsync(MinutesBot.Anna, page, "Förhandsgranska");

        Assert.Contains("Ett möte har högst 40 av dem", page.Text, StringComparison.Ordinal);
        Assert.Equal("Åtgärd nummer 41", Value(page, "action.41"));
        Assert.DoesNotContain("Fler åtgärder", page.ButtonTitles);
    }

    [Fact]
    public async Task Fifty_thousand_characters_are_told_to_be_too_long_and_are_kept_until_they_are_changed()
    {
        var council = await bot.CouncilAsync();
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(number => $"{number:0000} "))[..50_000].TrimEnd();
        var page = await bot.ClickAsync(MinutesBot.Anna, await bot.FormAsync(MinutesBot.Anna, council), "Nästa: beslut");
        page = (await bot.Bot.ClickAsync(MinutesBot.Anna.Chat(), page, "Nästa: åtgärder", new Dictionary<string, string> { ["decision.1"] = text, ["decision.2"] = "Ett kort" }, MinutesBot.Anna, tamper: _ => { })).Card;

        Assert.Contains($"Texten är {text.Length} tecken och får vara högst 2000", page.Text, StringComparison.Ordinal);
        Assert.Equal("Ett kort", Value(page, "decision.2"));
        Assert.True(page.Json.GetRawText().Length < 28 * 1024);

        // What was not touched is still the whole of it.
        page = await bot.ClickAsync(MinutesBot.Anna, page, "Nästa: åtgärder", ("decision.3", "Ett till"));
        Assert.Contains($"Texten är {text.Length} tecken", page.Text, StringComparison.Ordinal);
        page = await bot.ClickAsync(MinutesBot.Anna, page, "Nästa: åtgärder", ("decision.1", "Nu kort"));
        Assert.Contains(page.Inputs, input => input.GetProperty("id").ValueEquals("action.1"));
    }

    [Fact]
    public async Task Markdown_mentions_and_links_are_shown_as_they_were_written()
    {
        var council = await bot.CouncilAsync();
        var page = await bot.ClickAsync(MinutesBot.Anna, await bot.FormAsync(MinutesBot.Anna, council), "Nästa: beslut");
        var preview = await bot.ClickAsync(MinutesBot.Anna, page, "Förhandsgranska", ("decision.1", "**Fet** <at>Alla</at> [här](https://example.com) {{DATE(2026-01-01)}}"));

        Assert.Contains(@"\*\*Fet\*\* &lt;at&gt;Alla&lt;/at&gt; \[här\]", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{DATE", preview.Text, StringComparison.Ordinal);
    }

    private async Task<SentCard> ActionsAsync(Council council) =>
        await bot.ClickAsync(MinutesBot.Anna, await bot.ClickAsync(MinutesBot.Anna, await bot.FormAsync(MinutesBot.Anna, council), "Nästa: beslut"), "Nästa: åtgärder");

    private static string? Value(SentCard card, string field) =>
        card.Inputs.Single(input => input.GetProperty("id").ValueEquals(field)).TryGetProperty("value", out var value) ? value.GetString() : null;
}
