namespace Samverkan.Bot.Tests.Minutes;

/// <summary>A meeting from its form to its summary, and on: corrected, retracted.</summary>
public sealed class WholeMeetingTests(MinutesBot bot) : IClassFixture<MinutesBot>
{
    [Fact]
    public async Task Two_people_fill_in_twelve_seats_two_substitutes_five_decisions_and_eight_action_items_publish_correct_and_retract()
    {
        var council = await bot.CouncilAsync();

        // Anna in a dialog, Bo in the chat; both have opened the form before either has written.
        var anna = await bot.DialogAsync(MinutesBot.Anna, council);
        var bo = await bot.FormAsync(MinutesBot.Bo, council);
        Assert.Equal(MinutesBot.Seats, anna.Elements("Input.ChoiceSet").Count());
        Assert.DoesNotContain("gun", anna.Json.GetRawText(), StringComparison.OrdinalIgnoreCase);
        anna = await bot.SendAsync(MinutesBot.Anna, anna, "Nästa: beslut",
            (council.Seat(0, "anna"), "present"), (council.Seat(1, "bo"), "present"), (council.Seat(2, "cia"), "substitute eva"), (council.Seat(3, "gun"), "present"), (council.Seat(4), "substitute fia"), (council.Seat(5), "present"));
        bo = await bot.ClickAsync(MinutesBot.Bo, bo, "Nästa: beslut",
            [.. Enumerable.Range(6, 6).Select(seat => (council.Seat(seat), seat < 10 ? "present" : "absent"))]);
        anna = await bot.SendAsync(MinutesBot.Anna, anna, "Nästa: åtgärder", ("decision.1", "Annas första"), ("decision.2", "Annas andra"), ("decision.3", "Annas tredje"));

        // Both took the same slots: what Bo wrote stands beside what Anna wrote.
        bo = await bot.ClickAsync(MinutesBot.Bo, bo, "Nästa: åtgärder", ("decision.1", "Bos första"), ("decision.2", "Bos andra"));
        anna = await bot.SendAsync(MinutesBot.Anna, anna, "Fler åtgärder",
            [.. Enumerable.Range(1, 4).SelectMany(slot => new[] { ($"action.{slot}", $"Annas åtgärd {slot}"), ($"who.{slot}", "person:cia"), ($"due.{slot}", $"2026-12-0{slot}") })]);
        bo = await bot.ClickAsync(MinutesBot.Bo, bo, "Nästa: öppna frågor", [.. Enumerable.Range(1, 4).Select(slot => ($"action.{slot}", $"Bos åtgärd {slot}"))]);
        bo = await bot.ClickAsync(MinutesBot.Bo, bo, "Nästa: avslutning", ("question.1", "Hur gör vi i sommar?"));
        var preview = await bot.ClickAsync(MinutesBot.Bo, bo, "Förhandsgranska", ("next.day", "2027-01-15"), ("next.hour", "09:00"), ("diary", "SLK-2026-7"), ("secrecy", "18 kap. 1 § OSL"), ("adjuster", "person:anna"));
        foreach (var text in new[] { "Annas första", "Annas andra", "Annas tredje", "Bos första", "Bos andra", "Annas åtgärd 4", "Bos åtgärd 4", "Hur gör vi i sommar?", "Närvarande (10)", "Frånvarande (2)", "Eva Ersättare för Plats 2 (Cia Lind)" })
        {
            Assert.Contains(text, preview.Text, StringComparison.Ordinal);
        }

        // Both publish at once: one winner, and the other sees it.
        var annas = await bot.SendAsync(MinutesBot.Anna, anna, "Förhandsgranska");
        var published = await Task.WhenAll(bot.ClickAsync(MinutesBot.Bo, preview, "Publicera"), bot.SendAsync(MinutesBot.Anna, annas, "Publicera"));
        Assert.All(published, card => Assert.Contains($"{council.Id.Value.ToUpperInvariant()} 2026-1", card.Text, StringComparison.Ordinal));
        var post = await bot.PassUntilAsync(bot.Bot.Connector.NextAsync(council.Channel));
        var label = council.Id.Value.ToUpperInvariant();
        foreach (var ordinal in Enumerable.Range(1, 5))
        {
            Assert.Contains($"{label} 2026-1 §{ordinal}", post.Card.Text, StringComparison.Ordinal);
        }

        Assert.Contains($"{label} 2026-1 Å8", post.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Sekretess: 18 kap. 1 § OSL", post.Card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gun Skyddad", post.Raw, StringComparison.Ordinal);
        Assert.Contains("5 beslut, 8 åtgärder", post.Summary, StringComparison.Ordinal);
        Assert.True(post.Raw.Length < 28 * 1024);

        // A correction changes the same post, says what, and keeps the numbers.
        var correction = await bot.SendAsync(MinutesBot.Anna, published[1], "Rätta");
        correction = await bot.SendAsync(MinutesBot.Anna, correction, "Nästa: beslut", (council.Seat(10), "present"));
        correction = await bot.SendAsync(MinutesBot.Anna, correction, "Fler beslut", ("decision.1", "Annas första, rättad"), ("decision.2", ""));
        correction = await bot.SendAsync(MinutesBot.Anna, correction, "Förhandsgranska", ("decision.2", "Ett nytt beslut"));
        published[1] = await bot.SendAsync(MinutesBot.Anna, correction, "Publicera rättelsen");
        var corrected = await bot.StandsAsync(council, "v2, rättad");
        Assert.Contains("närvaro, §1, §2", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("Annas första, rättad", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("Närvarande (11)", corrected.Text, StringComparison.Ordinal);

        // What stays of a retraction is that it was there.
        var asked = await bot.SendAsync(MinutesBot.Anna, published[1], "Dra tillbaka");
        await bot.SendAsync(MinutesBot.Anna, asked, "Ja, dra tillbaka");
        var retracted = await bot.StandsAsync(council, "drogs tillbaka");
        Assert.DoesNotContain("Annas tredje", retracted.Text, StringComparison.Ordinal);
        Assert.Single(bot.Bot.Connector.In(council.Channel));
    }
}
