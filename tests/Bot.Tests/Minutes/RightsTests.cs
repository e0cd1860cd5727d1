using System.Text.Json;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;

namespace Samverkan.Bot.Tests.Minutes;

/// <summary>Who writes and who reads minutes; to everybody else they are not there.</summary>
public sealed class RightsTests(MinutesBot bot) : IClassFixture<MinutesBot>
{
    [Fact]
    public async Task Who_only_has_a_seat_writes_no_minutes_and_reads_them()
    {
        var council = await bot.CouncilAsync();
        var post = await bot.PublishedAsync(council);

        Assert.Contains("skrivs av", (await bot.SayAsync(MinutesBot.Cia, $"sammanfatta {council.Name}")).Text, StringComparison.Ordinal);
        Assert.Contains("Vi träffas varje månad.", (await bot.Bot.OpenAsync(MinutesBot.Cia.Chat(), post.Card, "Visa allt", MinutesBot.Cia)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_a_stranger_published_minutes_look_as_if_they_were_not_there()
    {
        var council = await bot.CouncilAsync();
        var post = await bot.PublishedAsync(council);
        var forged = post.Raw.Replace($"{council.Id} 2026-4", $"{council.Id} 2026-3", StringComparison.Ordinal);

        var shown = await bot.Bot.OpenAsync(MinutesBot.Dan.Chat(), post.Card, "Visa allt", MinutesBot.Dan);
        var missing = await bot.Bot.OpenAsync(MinutesBot.Dan.Chat(), new SentCard(JsonDocument.Parse(forged).RootElement.GetProperty("attachments")[0].GetProperty("content")), "Visa allt", MinutesBot.Dan);
        Assert.Equal(missing.Text, shown.Text);
        Assert.DoesNotContain("Vi träffas", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_another_channel_nothing_is_shown_and_nothing_written_and_in_the_groups_own_everybody_reads()
    {
        var council = await bot.CouncilAsync();
        var post = await bot.PublishedAsync(council);
        bot.Bot.Connector.SetMember(MinutesBot.Anna);
        bot.Bot.Connector.SetMember(MinutesBot.Dan);

        Assert.DoesNotContain("Vi träffas", (await bot.Bot.OpenAsync("19:other@thread.tacv2", post.Card, "Visa allt", MinutesBot.Anna, inChannel: true)).Text, StringComparison.Ordinal);
        Assert.Contains("egen chatt", (await bot.Bot.SendAsync("19:other@thread.tacv2", Incoming.Message(bot.Bot.Connector.ServiceUrl, "19:other@thread.tacv2", MinutesBot.Anna.UserId, $"sammanfatta {council.Name}").InChannel().By(MinutesBot.Anna)))[0].Card.Text, StringComparison.Ordinal);
        Assert.Contains("Vi träffas", (await bot.Bot.OpenAsync($"{council.Channel};messageid=1", post.Card, "Visa allt", MinutesBot.Dan, inChannel: true)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_reads_and_has_no_seat_marks_nothing_as_done()
    {
        var council = await bot.CouncilAsync();
        var post = await bot.PublishedAsync(council);
        bot.Bot.Connector.SetMember(MinutesBot.Dan);
        var item = post.Card.Elements("Input.ChoiceSet").Single().GetProperty("choices")[0].GetProperty("value").GetString() ?? "";

        var answer = (await bot.Bot.ClickAsync(council.Channel, post.Card, "Markera som klar", new Dictionary<string, string> { ["action"] = item }, MinutesBot.Dan, inChannel: true)).Card;

        Assert.Contains("av dem som sitter i gruppen", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("✓", answer.Text, StringComparison.Ordinal);
    }
}
