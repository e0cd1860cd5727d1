using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Storage;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>The agenda in the channel: when it comes, what it says, and how it follows the meeting.</summary>
[Collection(OneAroundBot.Name)]
public sealed class AgendaTests(AroundBot bot)
{
    private static readonly string[] Buttons = ["Föreslå en punkt", "Jag kommer inte", "Gå med"];

    [Fact]
    public async Task Seven_days_ahead_at_eight_it_is_in_the_channel_once()
    {
        var meeting = await bot.BookAsync(Circle.Network, bot.In(days: 9, hour: 13));
        await bot.GoToAsync(bot.In(days: 2, hour: 7, minute: 59));
        Assert.Null(await bot.AgendaAsync(meeting));

        await bot.GoToAsync(bot.In(days: 0, hour: 8));
        var agenda = await bot.StandingAsync(meeting);
        await bot.LookAsync();
        await bot.GoToAsync(bot.In(days: 3, hour: 9));

        Assert.Equal(Buttons, agenda.ButtonTitles);
        Assert.Equal(AroundBot.Link(meeting), agenda.Button("Action.OpenUrl", "Gå med").GetProperty("url").GetString());
        Assert.Equal("Dagordning: LÖK-nätverket", agenda.Texts[0]);
        Assert.Contains("13.00–15.00", agenda.Texts[1], StringComparison.Ordinal);
        Assert.Contains("1\\. Rapport från Ledningsforum Norr", agenda.Texts);
        Assert.Contains("Skriv inget om enskilda personer.", agenda.Texts);
        Assert.Equal(1, bot.Count(AroundBot.NetworkChannel, agenda.Texts[1]));
    }

    [Fact]
    public async Task By_itself_the_bot_looks_each_minute()
    {
        var meeting = await bot.BookAsync(Circle.Network, bot.In(days: 2, hour: 13));

        bot.Bot.Time.Advance(TimeSpan.FromMinutes(1));
        await Driving.Waiting.UntilAsync(async () => await bot.AgendaAsync(meeting) is not null);
        await bot.SettleAsync();
    }

    [Fact]
    public async Task Open_action_items_of_the_group_stand_on_it_and_more_than_eight_are_counted()
    {
        var rows = bot.Bot.Services.GetRequiredService<IRowStore>();
        var (group, meeting) = (Circle.Quiet, await bot.BookAsync(Circle.Quiet, bot.In(days: 3, hour: 9)));
        var former = new MeetingId(group, new OccurrenceId.Planned(2026, 1));
        foreach (var ordinal in Enumerable.Range(1, 13))
        {
            var item = new ActionItem(new ActionItemId(group, 2026, 1, ordinal), former, $"Gör sak {ordinal} **fort** [nu](http://example.com)", $"seat:{Circle.Seat(group, 0)}", new DateOnly(2027, 1, 20).AddDays(-ordinal)) { State = ordinal == 1 ? ActionState.Done : ActionState.Open };
            await rows.WriteAsync(MinutesRows.Put(item, null), default);
        }

        await bot.LookAsync();
        var agenda = await bot.StandingAsync(meeting);

        Assert.Contains(agenda.Texts, line => line.StartsWith("Tysta gruppen 2026-1 Å13: Gör sak 13 \\*\\*fort\\*\\*", StringComparison.Ordinal) && line.EndsWith("– plats 0, senast 7 januari 2027", StringComparison.Ordinal));
        Assert.DoesNotContain(agenda.Texts, line => line.Contains("Å1:", StringComparison.Ordinal));
        Assert.Equal(8, agenda.Texts.Count(line => line.Contains("Gör sak", StringComparison.Ordinal)));
        Assert.Contains(agenda.Texts, line => line.Contains("och 4 till", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_meeting_that_is_moved_is_moved_on_the_same_card_and_one_far_away_gets_no_second()
    {
        var (first, second, third) = (bot.In(days: 3, hour: 10), bot.In(days: 4, hour: 14), bot.In(days: 24, hour: 9));
        var meeting = await bot.BookAsync(Circle.Network, first);
        await bot.LookAsync();

        await bot.MoveAsync(meeting, second);
        await bot.LookAsync();
        var moved = await bot.StandingAsync(meeting);
        await bot.MoveAsync(meeting, third);
        await bot.LookAsync();
        await bot.GoToAsync(bot.In(days: 18, hour: 8));
        var far = await bot.StandingAsync(meeting);

        Assert.Contains("14.00–16.00", moved.Texts[1], StringComparison.Ordinal);
        Assert.Matches("^Flyttat från .*, kl. 10.00\\.$", moved.Texts[2]);
        Assert.Contains("09.00–11.00", far.Texts[1], StringComparison.Ordinal);
        Assert.Matches("^Flyttat från .*, kl. 14.00\\.$", far.Texts[2]);
        Assert.Equal(1, bot.Count(AroundBot.NetworkChannel, far.Texts[1]));
        Assert.Equal(0, bot.Count(AroundBot.NetworkChannel, moved.Texts[1]));
    }

    [Fact]
    public async Task A_meeting_that_is_moved_before_has_its_agenda_seven_days_before_the_new_day()
    {
        var meeting = await bot.BookAsync(Circle.Network, bot.In(days: 10, hour: 10));
        await bot.MoveAsync(meeting, bot.In(days: 30, hour: 10));
        await bot.GoToAsync(bot.In(days: 4, hour: 9));
        Assert.Null(await bot.AgendaAsync(meeting));

        await bot.GoToAsync(bot.In(days: 19, hour: 8));
        Assert.DoesNotContain("Flyttat", (await bot.StandingAsync(meeting)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_meeting_says_so_and_one_that_is_made_again_is_on()
    {
        var meeting = await bot.BookAsync(Circle.Network, bot.In(days: 3, hour: 15));
        await bot.LookAsync();

        await bot.CancelAsync(meeting);
        await bot.LookAsync();
        var cancelled = await bot.StandingAsync(meeting);
        await bot.ChangeAsync(meeting, entry => entry with { IsGone = false });
        await bot.LookAsync();

        Assert.Equal("Inställt: LÖK-nätverket", cancelled.Texts[0]);
        Assert.Contains("Mötet blir inte av.", cancelled.Texts);
        Assert.Empty(cancelled.Buttons);
        Assert.Equal(Buttons, (await bot.StandingAsync(meeting)).ButtonTitles);
    }

    [Fact]
    public async Task Once_it_has_begun_the_minutes_can_be_written_from_it_and_once_over_nothing_else()
    {
        var meeting = await bot.BookAsync(Circle.Network, bot.In(days: 1, hour: 10));
        await bot.LookAsync();

        await bot.GoToAsync(bot.In(days: 1, hour: 10));
        Assert.Equal([.. Buttons, "Skriv anteckningar"], (await bot.StandingAsync(meeting)).ButtonTitles);
        await bot.GoToAsync(bot.In(days: 0, hour: 12, minute: 15));
        Assert.Equal(["Skriv anteckningar"], (await bot.StandingAsync(meeting)).ButtonTitles);
    }

    [Fact]
    public async Task Without_a_channel_there_is_none_until_there_is_one()
    {
        var meeting = await bot.BookAsync(Circle.Forum, bot.In(days: 2, hour: 10));
        await bot.LookAsync();
        Assert.Null(await bot.AgendaAsync(meeting));

        await bot.OpenChannelAsync(Circle.Forum.Value);
        await bot.LookAsync();
        Assert.Equal("Dagordning: Ledningsforum Norr", (await bot.StandingAsync(meeting)).Texts[0]);
    }

    [Fact]
    public async Task Two_meetings_of_a_day_have_an_agenda_each_and_one_over_midnight_too()
    {
        MeetingId[] meetings = [await bot.BookAsync(Circle.Network, bot.In(days: 5, hour: 9)), await bot.BookAsync(Circle.Network, bot.In(days: 5, hour: 13)), await bot.BookAsync(Circle.Network, bot.In(days: 5, hour: 23))];
        await bot.LookAsync();

        foreach (var (meeting, hours) in meetings.Zip(["09.00–11.00", "13.00–15.00", "23.00–01.00"]))
        {
            Assert.EndsWith(hours, (await bot.StandingAsync(meeting)).Texts[1], StringComparison.Ordinal);
        }
    }
}
