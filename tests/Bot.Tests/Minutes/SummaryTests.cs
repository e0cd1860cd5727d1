using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;

namespace Samverkan.Bot.Tests.Minutes;

/// <summary>The summary in the channel: once, brought up to what is so, and honest where nobody can know.</summary>
public sealed class SummaryTests(MinutesBot bot) : IClassFixture<MinutesBot>
{
    [Fact]
    public async Task An_action_item_is_marked_once_by_two_at_once_and_by_a_click_that_comes_twice_and_everybody_sees_it()
    {
        var council = await bot.CouncilAsync();
        var post = await bot.PublishedAsync(council);
        bot.Bot.Connector.SetMember(MinutesBot.Cia);
        bot.Bot.Connector.SetMember(MinutesBot.Bo);
        var choice = new Dictionary<string, string> { ["action"] = post.Card.Elements("Input.ChoiceSet").Single().GetProperty("choices")[0].GetProperty("value").GetString() ?? "" };

        var clicks = await Task.WhenAll(new[] { MinutesBot.Cia, MinutesBot.Bo, MinutesBot.Cia }.Select(speaker => bot.Bot.ClickAsync(council.Channel, post.Card, "Markera som klar", choice, speaker, inChannel: true)));

        Assert.Single(clicks, click => click.Card.Text.Contains(" är klar.", StringComparison.Ordinal));
        Assert.Equal(2, clicks.Count(click => click.Card.Text.Contains("är redan klar", StringComparison.Ordinal)));
        var standing = await bot.StandsAsync(council, "✓ Klar. Boka lokal");
        Assert.Single(standing.Elements("Input.ChoiceSet").Single().GetProperty("choices").EnumerateArray());
        Assert.Single(bot.Bot.Connector.In(council.Channel));
        var item = Assert.Single(await bot.Bot.Services.GetRequiredService<ActionStore>().ActionsAsync(council.Id, [Samverkan.Meetings.FollowUp.ActionState.Done], default).ToListAsync());
        Assert.Single(item.History, happened => happened.Kind == Samverkan.Meetings.FollowUp.ActionEventKind.Done);
    }

    [Fact]
    public async Task A_post_of_which_nobody_knows_whether_it_went_is_not_sent_again_before_somebody_has_looked()
    {
        var council = await bot.CouncilAsync();
        var page = await bot.ClickAsync(MinutesBot.Anna, await bot.FormAsync(MinutesBot.Anna, council), "Alla är här");
        var preview = await bot.ClickAsync(MinutesBot.Anna, page, "Förhandsgranska");
        bot.Bot.Connector.ResetNext();
        await bot.ClickAsync(MinutesBot.Anna, preview, "Publicera");
        await bot.PassUntilAsync(DoneAsync());
        var told = await bot.Bot.OpenAsync(MinutesBot.Anna.Chat(), await bot.SayAsync(MinutesBot.Anna, $"sammanfatta {council.Name}"), "Öppna formuläret", MinutesBot.Anna);

        Assert.Contains("kan ha postats", told.Text, StringComparison.Ordinal);
        Assert.Empty(bot.Bot.Connector.In(council.Channel));
        await bot.SendAsync(MinutesBot.Anna, told, "Posta igen");
        await bot.PassUntilAsync(bot.Bot.Connector.NextAsync(council.Channel));
        Assert.Single(bot.Bot.Connector.In(council.Channel));
    }

    [Fact]
    public async Task A_change_that_is_not_taken_at_first_comes_through_later_and_the_newest_stays()
    {
        var council = await bot.CouncilAsync();
        var published = await bot.PublishedAsync(council);
        bot.Bot.Connector.FailNext(503);
        bot.Bot.Connector.ResetNext();
        foreach (var choice in published.Card.Elements("Input.ChoiceSet").Single().GetProperty("choices").EnumerateArray())
        {
            await bot.ClickAsync(MinutesBot.Anna, published.Card, "Markera som klar", ("action", choice.GetProperty("value").GetString() ?? ""));
        }

        var standing = await bot.StandsAsync(council, "✓ Klar. Skriv en plan");
        Assert.Contains("✓ Klar. Boka lokal", standing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_channel_the_summary_is_kept_and_posted_once_there_is_one()
    {
        var council = await bot.CouncilAsync(hasChannel: false);
        var page = await bot.ClickAsync(MinutesBot.Anna, await bot.FormAsync(MinutesBot.Anna, council), "Alla är här");
        var published = await bot.ClickAsync(MinutesBot.Anna, await bot.ClickAsync(MinutesBot.Anna, page, "Förhandsgranska"), "Publicera");

        Assert.Contains("ingen kanal", published.Text, StringComparison.Ordinal);
        Assert.Contains("Närvarande (12)", (await bot.ClickAsync(MinutesBot.Anna, published, "Visa allt")).Text, StringComparison.Ordinal);
        await bot.OpenChannelAsync(council);
        await Task.WhenAll(bot.ClickAsync(MinutesBot.Anna, published, "Posta i kanalen"), bot.ClickAsync(MinutesBot.Bo, published, "Posta i kanalen"));
        Assert.Contains("Närvarande (12)", (await bot.PassUntilAsync(bot.Bot.Connector.NextAsync(council.Channel))).Card.Text, StringComparison.Ordinal);
        await bot.PassUntilAsync(DoneAsync());
        Assert.Single(bot.Bot.Connector.In(council.Channel));
    }

    private async Task<bool> DoneAsync()
    {
        var rows = bot.Bot.Services.GetRequiredService<Samverkan.Bot.Storage.IRowStore>();
        await Waiting.UntilAsync(async () => !await rows.QueryAsync(MinutesKeys.Partition, JobRows.Range, default).AnyAsync());
        return true;
    }
}
