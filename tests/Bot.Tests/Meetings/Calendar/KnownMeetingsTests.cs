using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using Samverkan.GraphSimulator;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Meetings.Calendar;

/// <summary>The meetings that answers are taken from.</summary>
public sealed class KnownMeetingsTests(MeetingBot host) : IClassFixture<MeetingBot>
{
    private static readonly GroupId Lok = new("lok");

    [Fact]
    public async Task A_group_has_those_that_have_been_and_those_to_come_the_first_first()
    {
        using var folder = new TemporaryFolder();
        using var rows = new EmbeddedRowStore(folder.Store);
        await rows.PutAsync("lok 2027-3", "2027-08-10T07:00", "2027-08-10T09:00");
        await rows.PutAsync("lok 2027-1", "2027-02-09T08:00", "2027-02-09T10:00");
        await rows.PutAsync("lok 2027-2", "2027-05-11T07:00", "2027-05-11T09:00");
        await rows.PutAsync("lok 2027-05-11-1", "2027-05-11T11:00", "2027-05-11T12:00");
        await rows.PutAsync("central 2027-1", "2027-03-02T08:00", "2027-03-02T10:00");
        await rows.PutAsync("lok 2027-4", "2027-11-09T08:00", "2027-11-09T10:00", entry => entry with { IsGone = true });
        await rows.PutAsync("lok 2026-4", "2026-11-10T08:00", "2026-11-10T10:00", entry => entry with { Stage = LedgerStage.Intended, Id = null });
        using var meetings = Meetings(rows);
        Assert.False(meetings.IsLoaded);
        Assert.Empty(meetings.All);
        await meetings.LoadAsync(default);

        Assert.True(meetings.IsLoaded);
        Assert.Equal(["lok 2027-1", "central 2027-1", "lok 2027-2", "lok 2027-05-11-1", "lok 2027-3"], meetings.All.Select(meeting => $"{meeting.Id}"));
        Assert.Equal(["lok 2027-1", "lok 2027-2", "lok 2027-05-11-1", "lok 2027-3"], meetings.Of(Lok).Select(meeting => $"{meeting.Id}"));
        Assert.Empty(meetings.Of(new GroupId("okänd")));

        Assert.Equal(("lok 2027-1", null), Around(meetings, "2027-02-09T07:59"));
        Assert.Equal(("lok 2027-2", null), Around(meetings, "2027-02-09T09:00"));
        Assert.Equal(("lok 2027-2", "lok 2027-1"), Around(meetings, "2027-02-09T10:00"));
        Assert.Equal(("lok 2027-05-11-1", "lok 2027-2"), Around(meetings, "2027-05-11T10:00"));
        Assert.Equal((null, "lok 2027-3"), Around(meetings, "2028-01-01T00:00"));
        Assert.Null(meetings.Next(new GroupId("okänd"), default));
    }

    [Theory]
    [InlineData("https://teams.microsoft.com/l/x", false, true)]
    [InlineData("https://somebody@teams.microsoft.com/l/x", false, false)]
    [InlineData("http://localhost/x", false, false)]
    [InlineData("http://localhost/x", true, true)]
    [InlineData("http://example.com/x", true, false)]
    [InlineData("javascript:alert(1)", true, false)]
    [InlineData(null, true, false)]
    public async Task Only_a_link_that_may_be_shown_is_known(string? address, bool isDevelopment, bool isKnown)
    {
        using var folder = new TemporaryFolder();
        using var rows = new EmbeddedRowStore(folder.Store);
        await rows.PutAsync("lok 2027-1", "2027-02-09T08:00", "2027-02-09T10:00", entry => entry with { JoinUrl = address });
        using var meetings = Meetings(rows, isDevelopment);
        await meetings.LoadAsync(default);

        Assert.Equal(isKnown ? address : null, Assert.Single(meetings.All).Join?.AbsoluteUri);
    }

    [Fact]
    public async Task What_is_booked_moved_or_cancelled_here_is_known_when_that_is_told()
    {
        var (meetings, utan) = (host.Bot.Services.GetRequiredService<KnownMeetings>(), new GroupId("utan"));

        await host.DoAsync(MeetingBot.Anna, "boka gruppen utan 3 mars kl 9-10", "Boka");
        var booked = Assert.Single(meetings.Of(utan));
        Assert.Equal(LedgerMeetings.Utc("2027-03-03T08:00"), booked.Start);
        Assert.StartsWith("https://teams.microsoft.com/", booked.Join?.AbsoluteUri, StringComparison.Ordinal);

        await host.DoAsync(MeetingBot.Anna, "flytta gruppen utan 3 mars till 29 mars kl 13", "Flytta");
        var moved = Assert.Single(meetings.Of(utan));
        Assert.Equal((booked.Id, LedgerMeetings.Utc("2027-03-29T11:00"), LedgerMeetings.Utc("2027-03-29T12:00")), (moved.Id, moved.Start, moved.End));
        Assert.True(moved.ChangedAt > booked.ChangedAt);

        await host.DoAsync(MeetingBot.Anna, "ställ in gruppen utan 29 mars", "Ställ in");
        Assert.Empty(meetings.Of(utan));
    }

    [Fact]
    public async Task What_another_instance_has_changed_is_known_within_ten_seconds_and_kept_while_the_store_is_away()
    {
        UnreliableRowStore? store = null;
        await using var bot = await RunningBot.StartInDevelopmentAsync(rows => store = new UnreliableRowStore(rows));
        var meetings = bot.Services.GetRequiredService<KnownMeetings>();
        await Waiting.UntilAsync(() => meetings.IsLoaded);
        Assert.Empty(meetings.All);

        Assert.NotNull(store);
        await store.PutAsync("lok 2027-1", "2027-02-09T08:00", "2027-02-09T10:00");
        bot.Time.Advance(TimeSpan.FromSeconds(10));
        await Waiting.UntilAsync(() => meetings.Of(Lok).Count == 1);

        store.IsGone = true;
        bot.Time.Advance(TimeSpan.FromSeconds(10));
        await bot.Logs.NextAsync(line => line.Message.StartsWith("The meetings could not be read", StringComparison.Ordinal));
        Assert.Single(meetings.Of(Lok));

        store.IsGone = false;
        await store.CancelAsync("lok 2027-1");
        bot.Time.Advance(TimeSpan.FromSeconds(10));
        await Waiting.UntilAsync(() => meetings.All.Count == 0);
    }

    [Fact]
    public async Task Without_a_team_there_are_none()
    {
        await using var bot = await RunningBot.StartAsync();
        var meetings = bot.Services.GetRequiredService<KnownMeetings>();

        await Waiting.UntilAsync(() => meetings.IsLoaded);
        Assert.Empty(meetings.All);
    }

    private static (string? Next, string? Last) Around(KnownMeetings meetings, string now) =>
        (meetings.Next(Lok, LedgerMeetings.Utc(now))?.Id.ToString(), meetings.Last(Lok, LedgerMeetings.Utc(now))?.Id.ToString());

    private static KnownMeetings Meetings(IRowStore rows, bool isDevelopment = false) =>
        new(new ProvisioningTarget(SimulatorDefaults.TeamId, null, null, null, null, null, false), rows, new JoinRule(isDevelopment));
}
