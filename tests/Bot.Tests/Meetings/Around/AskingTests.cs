using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Keeping.Proposals;
using Samverkan.Meetings;
using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>After a meeting somebody is asked for its summary, once: by the clock, or by what Teams tells.</summary>
[Collection(OneAroundBot.Name)]
public sealed class AskingTests(AroundBot bot)
{
    private const string Question = "Vill du skriva anteckningarna?";

    [Fact]
    public async Task A_quarter_past_the_end_those_who_lead_the_group_are_asked_alone_and_once()
    {
        await bot.Bot.MeetAsync(Circle.Anna, Circle.Bo, Circle.Cia);
        await HeldAsync(Circle.Network, hours: 2);
        var before = (Asked(Circle.Anna), Asked(Circle.Bo), Asked(Circle.Cia), InNetwork());
        await bot.GoToAsync(bot.In(days: 0, hour: 12, minute: 14));
        Assert.Equal(before, (Asked(Circle.Anna), Asked(Circle.Bo), Asked(Circle.Cia), InNetwork()));

        await bot.GoToAsync(bot.In(days: 0, hour: 12, minute: 15));
        await bot.LookAsync();
        await bot.GoToAsync(bot.In(days: 2, hour: 9));

        Assert.Equal((before.Item1 + 1, before.Item2 + 1, before.Item3, before.Item4), (Asked(Circle.Anna), Asked(Circle.Bo), Asked(Circle.Cia), InNetwork()));
        var card = bot.Bot.Connector.In(Circle.Anna.Chat())[^1].Card;
        Assert.Equal($"LÖK-nätverkets möte i dag är slut. {Question}", card.Texts[0]);
        Assert.Equal(["Skriv anteckningar", "Skriv här i chatten"], card.ButtonTitles);
        Assert.NotEmpty((await bot.Bot.SlowlyAsync(bot.Bot.OpenAsync(Circle.Anna.Chat(), card, "Skriv anteckningar", Circle.Anna))).Inputs);
        Assert.NotEmpty((await bot.Bot.SlowlyAsync(bot.Bot.ClickAsync(Circle.Anna.Chat(), card, "Skriv här i chatten", speaker: Circle.Anna))).Card.Inputs);
    }

    [Fact]
    public async Task Where_the_bot_reaches_none_of_them_it_asks_in_the_channel()
    {
        var before = bot.Count(AroundBot.QuietChannel, Question);
        await HeldAsync(Circle.Quiet, hours: 1);
        await bot.GoToAsync(bot.In(days: 0, hour: 11, minute: 15));
        await bot.LookAsync();

        Assert.Equal(before + 1, bot.Count(AroundBot.QuietChannel, Question));
        Assert.Equal(["Skriv anteckningar"], bot.Bot.Connector.In(AroundBot.QuietChannel)[^1].Card.ButtonTitles);
    }

    [Fact]
    public async Task Where_there_is_no_channel_either_nobody_is_asked_and_the_log_says_so()
    {
        var meeting = await HeldAsync(Circle.Lone, hours: 1);
        var sent = bot.Bot.Connector.Sent.Count;
        await bot.GoToAsync(bot.In(days: 0, hour: 11, minute: 15));

        Assert.Equal(sent, bot.Bot.Connector.Sent.Count);
        Assert.Contains(bot.Bot.Logs.Lines, line => line.Message.Contains($"The meeting {meeting} is over, and there is nobody to ask", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_that_is_minuted_already_is_not_asked_for()
    {
        var (meeting, before) = (await HeldAsync(Circle.Quiet, hours: 1), bot.Count(AroundBot.QuietChannel, Question));
        var minutes = new MeetingMinutes { Meeting = meeting, Start = bot.Bot.Time.GetUtcNow(), End = bot.Bot.Time.GetUtcNow() };
        var published = new Publishing(bot.Today, bot.Bot.Time.GetUtcNow(), "anna", "key").First(minutes, new YearCount(Circle.Quiet, bot.Today.Year)).Minutes;
        await bot.Bot.Services.GetRequiredService<IRowStore>().WriteAsync([MinutesRows.Put(MinutesKeys.Minutes(meeting), published, MinutesJson.Stored.PublishedMinutes, null)], default);

        await bot.GoToAsync(bot.In(days: 0, hour: 11, minute: 15));

        Assert.Equal(before, bot.Count(AroundBot.QuietChannel, Question));
    }

    [Theory]
    [InlineData(false, 2, 1)]
    [InlineData(false, 4, 0)]
    [InlineData(true, 1, 0)]
    public async Task A_bot_that_was_away_asks_for_three_days_and_never_for_one_that_was_cancelled(bool isCancelled, int days, int times)
    {
        var before = bot.Count(AroundBot.QuietChannel, Question);
        var meeting = await bot.BookAsync(Circle.Quiet, bot.In(days: 20, hour: 10), hours: 1);
        if (isCancelled)
        {
            await bot.CancelAsync(meeting);
        }

        await bot.GoToAsync(bot.In(days: 20 + days, hour: 10));

        Assert.Equal(before + times, bot.Count(AroundBot.QuietChannel, Question));
        if (times > 0)
        {
            Assert.Matches("^Tysta gruppens möte [a-zåäö]+dag .* är slut\\.", bot.Bot.Connector.In(AroundBot.QuietChannel)[^1].Card.Texts[0]);
        }
    }

    [Fact]
    public async Task Teams_tells_of_an_early_end_and_it_is_asked_for_at_once_and_never_again()
    {
        var before = bot.Count(AroundBot.QuietChannel, Question);
        var meeting = await HeldAsync(Circle.Quiet, hours: 3);
        await bot.GoToAsync(bot.In(days: 0, hour: 10, minute: 40));

        await bot.EndAsync(AroundBot.Link(meeting).Replace("%3a", "%3A", StringComparison.Ordinal), bot.Bot.Time.GetUtcNow());
        Assert.Equal(before + 1, bot.Count(AroundBot.QuietChannel, Question));
        await bot.EndAsync(AroundBot.Link(meeting), bot.Bot.Time.GetUtcNow());
        await bot.GoToAsync(bot.In(days: 0, hour: 13, minute: 20));
        await bot.EndAsync(AroundBot.Link(meeting), bot.In(days: 0, hour: 13));

        Assert.Equal(before + 1, bot.Count(AroundBot.QuietChannel, Question));
        Assert.Equal(["Skriv anteckningar"], (await bot.StandingAsync(meeting)).ButtonTitles);
    }

    [Fact]
    public async Task What_Teams_tells_hours_late_of_another_call_or_of_no_meeting_of_ours_changes_nothing()
    {
        var before = bot.Count(AroundBot.QuietChannel, Question);
        var meeting = await HeldAsync(Circle.Quiet, hours: 1);
        await bot.GoToAsync(bot.In(days: 0, hour: 10, minute: 20));

        await bot.EndAsync(AroundBot.Link(meeting), bot.In(days: 0, hour: 9, minute: 30));
        await bot.EndAsync("https://teams.microsoft.com/l/meetup-join/19%3ameeting_other%40thread.v2/0", bot.Bot.Time.GetUtcNow());
        await bot.EndAsync("not a link", bot.Bot.Time.GetUtcNow());
        Assert.Equal(before, bot.Count(AroundBot.QuietChannel, Question));
        await bot.GoToAsync(bot.In(days: 0, hour: 11, minute: 15));
        await bot.GoToAsync(bot.In(days: 0, hour: 16));
        await bot.EndAsync(AroundBot.Link(meeting), bot.In(days: 0, hour: 11));

        Assert.Equal(before + 1, bot.Count(AroundBot.QuietChannel, Question));
    }

    [Fact]
    public async Task One_that_was_asked_for_and_is_held_once_more_is_asked_for_once_more()
    {
        var before = bot.Count(AroundBot.QuietChannel, Question);
        var meeting = await HeldAsync(Circle.Quiet, hours: 1);
        await bot.GoToAsync(bot.In(days: 0, hour: 11, minute: 15));
        await bot.MoveAsync(meeting, bot.In(days: 2, hour: 10));
        await bot.LookAsync();
        Assert.Contains("Föreslå en punkt", (await bot.StandingAsync(meeting)).ButtonTitles);

        await bot.GoToAsync(bot.In(days: 2, hour: 12, minute: 15));
        Assert.Equal(before + 2, bot.Count(AroundBot.QuietChannel, Question));
    }

    [Fact]
    public async Task Two_meetings_of_a_day_are_asked_for_each_and_one_over_midnight_on_the_next()
    {
        var before = bot.Count(AroundBot.QuietChannel, Question);
        var day = bot.Today.AddDays(2);
        await bot.BookAsync(Circle.Quiet, bot.In(days: 2, hour: 9), hours: 1);
        await bot.BookAsync(Circle.Quiet, bot.In(days: 2, hour: 13), hours: 1);
        await bot.BookAsync(Circle.Quiet, bot.In(days: 2, hour: 23), hours: 2);
        await bot.GoToAsync(bot.In(days: 2, hour: 10, minute: 15));
        Assert.Equal(before + 1, bot.Count(AroundBot.QuietChannel, Question));
        await bot.GoToAsync(bot.In(days: 0, hour: 14, minute: 15));
        Assert.Equal(before + 2, bot.Count(AroundBot.QuietChannel, Question));

        await bot.GoToAsync(bot.In(days: 1, hour: 1, minute: 14));
        Assert.Equal(before + 2, bot.Count(AroundBot.QuietChannel, Question));
        await bot.GoToAsync(bot.In(days: 0, hour: 1, minute: 15));
        Assert.Equal(before + 3, bot.Count(AroundBot.QuietChannel, Question));
        Assert.Contains(Bot.Meetings.Hours.Day(day, Language.Swedish), bot.Bot.Connector.In(AroundBot.QuietChannel)[^1].Card.Texts[0], StringComparison.Ordinal);
    }

    /// <summary>A meeting that has begun at ten.</summary>
    private async Task<MeetingId> HeldAsync(GroupId group, double hours)
    {
        var meeting = await bot.BookAsync(group, bot.In(days: 1, hour: 10), hours);
        await bot.GoToAsync(bot.In(days: 1, hour: 9));
        await bot.GoToAsync(bot.In(days: 0, hour: 10));
        return meeting;
    }

    private int Asked(Speaker speaker) => bot.Bot.Count(speaker.Chat(), Question);

    private int InNetwork() => bot.Count(AroundBot.NetworkChannel, Question);
}
