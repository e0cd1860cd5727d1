using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Meetings;

public sealed class ChangingTests(MeetingBot host) : IClassFixture<MeetingBot>
{
    [Fact]
    public async Task A_meeting_is_moved_and_then_cancelled_and_the_plan_agrees_each_time()
    {
        await host.DoAsync(MeetingBot.Anna, "boka gruppen utan 3 mars kl 9-10", "Boka");
        var id = Assert.Single(host.On("2027-03-03")).Id;

        var (chat, card) = await host.SayAsync(MeetingBot.Bo, "flytta gruppen utan 3 mars till 4 mars kl 13-15");
        Assert.Contains("onsdag 3 mars 2027, 09.00–10.00", card.Texts);
        Assert.Contains("torsdag 4 mars 2027, 13.00–15.00", card.Texts);
        await host.Bot.Connector.NextAsync(chat);
        await host.ClickAsync(chat, card, "Flytta", MeetingBot.Bo);
        Assert.Equal("Mötet är flyttat: Gruppen utan, torsdag 4 mars 2027, 13.00–15.00.", (await host.Bot.PassUntilAsync(host.Bot.Connector.NextAsync(chat))).Card.Text);

        var moved = Assert.Single(host.On("2027-03-04"));
        Assert.Equal((id, 12, 14), (moved.Id, moved.Start.UtcDateTime.Hour, moved.End.UtcDateTime.Hour));
        Assert.Empty(host.On("2027-03-03"));
        Assert.Empty(await host.PlannedAsync(line => line.Key is LineKey.Meeting { Group.Value: "utan" }));
        Assert.StartsWith("Mötet är flyttat", (await host.ClickAsync(chat, card, "Flytta", MeetingBot.Bo)).Text, StringComparison.Ordinal);

        Assert.Equal("The meeting is cancelled: The group utan, Thursday 4 March 2027, 13:00–15:00.", (await host.DoAsync(MeetingBot.Anna, "cancel the group utan 4 March", "Cancel the meeting", "en-GB")).Text);
        Assert.Empty(host.On("2027-03-04"));
        Assert.True(host.Simulator.Read().Events.Single(one => one.Id == id) is { IsCancelled: true } or { DeletedAt: not null });
        Assert.Empty(await host.PlannedAsync(line => line.Key is LineKey.Meeting { Group.Value: "utan" }));
        Assert.Contains("inga kommande möten", (await host.SayAsync(MeetingBot.Anna, "ställ in gruppen utan")).Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_of_the_year_plan_that_is_moved_is_not_planned_again()
    {
        var provisioner = host.Bot.Services.GetRequiredService<Provisioner>();
        var plan = await host.Bot.PassUntilAsync(provisioner.PlanAsync(CancellationToken.None));
        await provisioner.ApproveAsync(plan, "test", null, CancellationToken.None, line => line.Key is LineKey.Meeting { Group.Value: "delad" });
        var runs = host.Bot.Services.GetRequiredService<RunStore>();
        await host.Bot.PassUntilAsync(Task.Run(async () =>
        {
            await Waiting.UntilAsync(async () => await runs.FindUnfinishedAsync(CancellationToken.None) is null);
            return true;
        }));
        var (chat, choice) = await host.SayAsync(MeetingBot.Anna, "flytta gruppen delad till 26 maj kl 10");
        Assert.True(choice.Inputs.Count > 0, choice.Text);
        var which = choice.Inputs.Single(input => input.GetProperty("id").ValueEquals("which")).GetProperty("choices").EnumerateArray().ToList();
        Assert.Equal(4, which.Count);
        await host.Bot.Connector.NextAsync(chat);

        var confirm = await host.ClickAsync(chat, choice, "Nästa", MeetingBot.Anna, new Dictionary<string, string> { ["which"] = which[1].GetProperty("value").GetString() ?? "" });
        await host.ClickAsync(chat, confirm, "Flytta", MeetingBot.Anna);
        await host.Bot.PassUntilAsync(host.Bot.Connector.NextAsync(chat));

        Assert.Single(host.On("2027-05-26"));
        Assert.Empty(await host.PlannedAsync(line => line.Key is LineKey.Meeting { Group.Value: "delad" }));
    }

    [Fact]
    public async Task A_card_that_shows_a_meeting_where_it_is_no_more_does_nothing()
    {
        await host.DoAsync(MeetingBot.Anna, "boka gruppen oppen 10 februari kl 9-10", "Boka");
        var (chat, card) = await host.SayAsync(MeetingBot.Anna, "flytta gruppen oppen 10 februari till 11 februari kl 9");
        var (other, cancel) = await host.SayAsync(MeetingBot.Anna, "ställ in gruppen oppen 10 februari");
        var meeting = Assert.Single(host.On("2027-02-10"));

        // Somebody moves it in Outlook meanwhile.
        host.Simulator.Change(edit => edit.MoveEvent(meeting.Id, meeting.Start.AddHours(5), meeting.End.AddHours(5)));
        var stale = await host.ClickAsync(chat, card, "Flytta", MeetingBot.Anna);
        Assert.Contains("Något har ändrats sedan du såg det sist", stale.Text, StringComparison.Ordinal);
        Assert.Contains("onsdag 10 februari 2027, 14.00–15.00", stale.Texts);

        host.Simulator.Change(edit => edit.DeleteEvent(meeting.Id));
        Assert.Contains("Mötet finns inte längre i kalendern", (await host.ClickAsync(other, cancel, "Ställ in", MeetingBot.Anna)).Text, StringComparison.Ordinal);
        Assert.Empty(host.On("2027-02-11"));
    }

    [Theory]
    [InlineData("flytta gruppen sluten 17 februari till kl 14", "onsdag 17 februari 2027, 14.00–15.00")]
    [InlineData("flytta mötet 17 februari i gruppen sluten till 18 februari", "torsdag 18 februari 2027, 09.00–10.00")]
    [InlineData("flytta gruppen sluten från 17 februari till 18 februari kl 10 till 12", "torsdag 18 februari 2027, 10.00–12.00")]
    [InlineData("boka om gruppen sluten 17 februari till 18 februari", "torsdag 18 februari 2027, 09.00–10.00")]
    [InlineData("move the group sluten 17 February to 18 February at 10:00", "Thursday 18 February 2027, 10:00–11:00")]
    public async Task What_is_not_said_of_the_new_time_stays_as_it_is(string text, string becomes)
    {
        if (host.On("2027-02-17").Count == 0)
        {
            await host.DoAsync(MeetingBot.Anna, "boka gruppen sluten 17 februari kl 9-10", "Boka");
        }

        Assert.Contains(becomes, (await host.SayAsync(MeetingBot.Anna, text, text.StartsWith("move", StringComparison.Ordinal) ? "en-GB" : "sv-SE")).Card.Texts);
    }

    [Fact]
    public async Task A_day_without_a_meeting_is_said_and_the_others_are_offered()
    {
        await host.DoAsync(MeetingBot.Anna, "boka gruppen oppen 24 februari kl 9-10", "Boka");

        var (_, card) = await host.SayAsync(MeetingBot.Anna, "ställ in gruppen oppen 25 februari");

        Assert.Contains("Gruppen har inget möte den dagen i kalendern. Välj vilket du menar.", card.Texts);
        Assert.Contains("onsdag 24 februari 2027, 09.00–10.00", card.Texts);
    }
}
