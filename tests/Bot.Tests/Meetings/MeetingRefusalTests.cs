using Samverkan.Bot.Tests.Driving;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.Meetings;

public sealed class MeetingRefusalTests(MeetingBot host) : IClassFixture<MeetingBot>
{
    [Fact]
    public async Task What_Graph_refuses_is_told_with_what_to_do_and_can_be_booked_when_that_is_done()
    {
        host.Simulator.Faults.Revoke("Calendars.ReadWrite");
        var refused = await host.DoAsync(MeetingBot.Anna, "boka gruppen utan 5 maj kl 13", "Boka");
        host.Simulator.Faults.Grant("Calendars.ReadWrite");

        Assert.StartsWith("Mötet kunde inte bokas: Gruppen utan, onsdag 5 maj 2027, 13.00–15.00.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Boten saknar behörighet.", refused.Texts);
        Assert.Contains("Calendars.ReadWrite", refused.Text, StringComparison.Ordinal);
        Assert.Empty(host.On("2027-05-05"));

        Assert.StartsWith("Mötet är bokat", (await host.DoAsync(MeetingBot.Anna, "boka gruppen utan 5 maj kl 13", "Boka")).Text, StringComparison.Ordinal);
        Assert.Single(host.On("2027-05-05"));
    }

    [Fact]
    public async Task An_organiser_without_a_mailbox_is_said()
    {
        host.Simulator.Change(edit => edit.SetMailbox(SimulatorDefaults.OrganiserId, hasMailbox: false));
        var refused = await host.DoAsync(MeetingBot.Anna, "boka gruppen utan 12 maj kl 13", "Boka");
        host.Simulator.Change(edit => edit.SetMailbox(SimulatorDefaults.OrganiserId, hasMailbox: true));

        Assert.Contains("Organisatören har ingen brevlåda.", refused.Texts);
    }

    [Fact]
    public async Task An_answer_that_is_lost_makes_no_second_meeting()
    {
        host.Simulator.Faults.LoseResponses(1, "/events");

        Assert.StartsWith("Mötet är bokat", (await host.DoAsync(MeetingBot.Anna, "boka gruppen utan 19 maj kl 13", "Boka")).Text, StringComparison.Ordinal);
        Assert.Single(host.On("2027-05-19"));
    }

    [Fact]
    public async Task Without_an_organiser_the_setting_is_named()
    {
        await using var bot = await RunningBot.StartAsync($"--Access:Administrators={Speaker.Usual.Identity}", "--Provisioning:TeamId=7e400000-0000-4000-8000-000000000001", "--Graph:TenantId=5a3c0e7a-0000-4000-8000-000000000001", "--Graph:ClientId=5a3c0e7a-0000-4000-8000-000000000002");
        Assert.Contains("Meetings:Organiser", (await bot.AskAsync(RunningBot.NewConversation(), "boka LÖK 15 mars kl 13", Speaker.Usual)).Text, StringComparison.Ordinal);

        await using var bare = await RunningBot.StartAsync($"--Access:Administrators={Speaker.Usual.Identity}");
        Assert.Contains("Provisioning:TeamId", (await bare.AskAsync(RunningBot.NewConversation(), "boka LÖK 15 mars kl 13", Speaker.Usual)).Text, StringComparison.Ordinal);
    }
}
