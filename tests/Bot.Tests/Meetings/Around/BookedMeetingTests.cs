using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;
using Samverkan.GraphSimulator;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>A meeting that people book, move and cancel in the chat, and what its channel shows of it.</summary>
public sealed class BookedMeetingTests(MeetingBot host) : IClassFixture<MeetingBot>
{
    private const string Channel = "19:utan@thread.tacv2";

    [Fact]
    public async Task Booked_late_it_has_its_agenda_at_once_which_follows_it_until_it_is_cancelled()
    {
        var services = host.Bot.Services;
        await services.GetRequiredService<IRowStore>().WriteAsync(LedgerRows.Put(SimulatorDefaults.TeamId, new LineKey.Channel(new GroupId("utan")), new LedgerEntry(LedgerStage.Agreed, DateTimeOffset.UnixEpoch) { Id = Channel }, null), default);
        await services.GetRequiredService<KnownTeams>().KeepAsync(SimulatorDefaults.TeamId, new KnownConversation("19:any@thread.tacv2", host.Bot.Connector.ServiceUrl, "msteams", true, "channel", Incoming.Tenant, Incoming.BotId), default);

        await host.DoAsync(MeetingBot.Anna, "boka gruppen utan 25 november kl 13-15", "Boka");
        var agenda = (await host.Bot.PassUntilAsync(host.Bot.Connector.NextAsync(Channel))).Card;
        var link = Assert.Single(host.On("2026-11-25")).JoinUrl;
        await host.DoAsync(MeetingBot.Anna, "flytta gruppen utan 25 november till 26 november kl 9", "Flytta");
        var moved = await ShowsAsync("torsdag 26 november 2026");
        await host.DoAsync(MeetingBot.Anna, "ställ in gruppen utan 26 november", "Ställ in");
        var cancelled = await ShowsAsync("Inställt: Gruppen utan");

        Assert.Contains("onsdag 25 november 2026, 13.00–15.00", agenda.Texts);
        Assert.Equal(link, agenda.Button("Action.OpenUrl", "Gå med").GetProperty("url").GetString());
        Assert.Contains("Flyttat från onsdag 25 november 2026, kl. 13.00.", moved.Texts);
        Assert.Empty(cancelled.Buttons);
        Assert.Single(host.Bot.Connector.In(Channel));
    }

    private async Task<SentCard> ShowsAsync(string text)
    {
        SentCard Standing() => Assert.Single(host.Bot.Connector.StandingIn(Channel)).Card;
        return await host.Bot.PassUntilAsync(Until());

        async Task<SentCard> Until()
        {
            await Waiting.UntilAsync(() => Standing().Text.Contains(text, StringComparison.Ordinal));
            return Standing();
        }
    }
}
