using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Access;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Provisioning;
using Samverkan.GraphSimulator;
using Samverkan.Meetings;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Meetings;

/// <summary>Who was in a meeting, by the reports of Teams.</summary>
public sealed class AttendanceTests(MeetingBot host) : IClassFixture<MeetingBot>
{
    private static readonly Guid Home = Guid.Parse(SimulatorDefaults.TenantId);
    private static readonly Guid Partner = Guid.Parse(SimulatorDefaults.PartnerTenantId);

    [Fact]
    public async Task Who_was_there_at_some_time_was_there_also_where_it_was_held_twice_that_day()
    {
        var (meeting, held) = await BookAsync("2 februari");
        var start = held.Start;
        Attend(held, start, ThreeGroups.Anna, ThreeGroups.Anna, null);
        Attend(held, start.AddHours(5), ThreeGroups.Cia);
        Attend(held, start.AddDays(1), ThreeGroups.Bo);
        Attend(held, start.AddDays(-1), ThreeGroups.Bo);

        // The simulated Graph tells who it is now in the one way and now in the other.
        for (var look = 0; look < 2; look++)
        {
            Assert.Equal(
                [new DirectoryIdentity(Home, ThreeGroups.Anna), new DirectoryIdentity(Partner, ThreeGroups.Cia)],
                Assert.IsType<AttendanceReading.Known>(await ReadAsync(meeting)).Attended.OrderBy(who => who.Tenant));
        }
    }

    [Fact]
    public async Task What_was_held_before_it_was_moved_is_another_meeting()
    {
        var (meeting, held) = await BookAsync("9 februari");
        Attend(held, held.Start, ThreeGroups.Bo);
        await host.DoAsync(MeetingBot.Anna, "flytta gruppen utan 9 februari till 10 februari kl 9", "Flytta");

        Assert.IsType<AttendanceReading.None>(await ReadAsync(meeting));
        Attend(held, held.Start.AddDays(1), ThreeGroups.Anna);
        Assert.Equal(ThreeGroups.Anna, Assert.Single(Assert.IsType<AttendanceReading.Known>(await ReadAsync(meeting)).Attended).ObjectId);
    }

    [Fact]
    public async Task A_meeting_over_midnight_has_two_days()
    {
        var (meeting, held) = await BookAsync("16 februari");
        var start = new DateTimeOffset(2027, 2, 16, 22, 0, 0, TimeSpan.Zero);
        await PutAsync(meeting, entry => entry with { Start = start, End = start.AddHours(2) });
        Attend(held, start.AddMinutes(-30), ThreeGroups.Anna);
        Attend(held, start.AddMinutes(90), ThreeGroups.Bo);
        Attend(held, start.AddDays(2), ThreeGroups.Cia);

        Assert.Equal([ThreeGroups.Anna, ThreeGroups.Bo], Assert.IsType<AttendanceReading.Known>(await ReadAsync(meeting)).Attended.Select(who => who.ObjectId).Order());
    }

    [Fact]
    public async Task One_that_ends_at_midnight_has_one_day()
    {
        var (meeting, held) = await BookAsync("17 februari");
        var start = new DateTimeOffset(2027, 2, 17, 21, 0, 0, TimeSpan.Zero);
        await PutAsync(meeting, entry => entry with { Start = start, End = start.AddHours(2) });
        Attend(held, start.AddHours(10), ThreeGroups.Anna);

        Assert.IsType<AttendanceReading.None>(await ReadAsync(meeting));
    }

    [Fact]
    public async Task What_was_not_held_or_is_not_known_has_no_report()
    {
        var (meeting, held) = await BookAsync("23 februari");

        Assert.IsType<AttendanceReading.None>(await ReadAsync(meeting));
        Assert.IsType<AttendanceReading.None>(await ReadAsync(new MeetingId(new GroupId("utan"), new OccurrenceId.Extra(new DateOnly(2027, 2, 23), 9))));
        host.Simulator.Change(edit => edit.DeleteEvent(held.Id));
        Assert.IsType<AttendanceReading.None>(await ReadAsync(meeting));
    }

    [Theory]
    [InlineData(SimulatorPermissions.Meetings)]
    [InlineData(SimulatorPermissions.MeetingArtifacts)]
    public async Task A_permission_that_is_missing_is_named_and_logged_with_the_request(string permission)
    {
        var (meeting, held) = await BookAsync(permission == SimulatorPermissions.Meetings ? "2 mars" : "3 mars");
        Attend(held, held.Start, ThreeGroups.Anna);
        host.Simulator.Faults.Revoke(permission);
        var reading = await ReadAsync(meeting);
        host.Simulator.Faults.Clear();

        Assert.Equal(new AttendanceReading.NotPermitted(permission), reading);
        Assert.Matches($@"without {permission} \(HTTP 403 Forbidden, request-id [0-9a-f-]{{36}}\)", host.Bot.Logs.All);
        Assert.IsType<AttendanceReading.Known>(await ReadAsync(meeting));
    }

    [Fact]
    public async Task A_policy_that_is_missing_is_named()
    {
        var (meeting, _) = await BookAsync("9 mars");
        host.Simulator.Faults.Set(PolicyFault.ApplicationAccessPolicyMissing, on: true);
        var reading = await ReadAsync(meeting);
        host.Simulator.Faults.Clear();

        Assert.Equal(new AttendanceReading.NotPermitted("CsApplicationAccessPolicy"), reading);
    }

    [Fact]
    public async Task A_Graph_that_fails_or_is_silent_is_not_waited_for()
    {
        var (meeting, held) = await BookAsync("16 mars");
        Attend(held, held.Start, ThreeGroups.Anna);

        host.Simulator.Faults.UnavailableBefore(1, "attendanceRecords");
        Assert.IsType<AttendanceReading.Unavailable>(await ReadAsync(meeting));
        host.Simulator.Faults.ThrottleNext(1, TimeSpan.FromSeconds(1), "attendanceReports");
        Assert.IsType<AttendanceReading.Unavailable>(await ReadAsync(meeting));

        await host.Bot.PassAsync(TimeSpan.FromSeconds(10));
        host.Simulator.Faults.Intercept = (_, _, until) => Task.Delay(Timeout.Infinite, until);
        var from = host.Bot.Time.GetUtcNow();
        Assert.IsType<AttendanceReading.Unavailable>(await ReadAsync(meeting));
        host.Simulator.Faults.Intercept = null;
        Assert.InRange(host.Bot.Time.GetUtcNow() - from, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(4));

        Assert.IsType<AttendanceReading.Known>(await ReadAsync(meeting));
    }

    [Fact]
    public async Task Without_an_organiser_or_with_the_store_away_it_says_so_and_throws_nothing()
    {
        var meeting = new MeetingId(new GroupId("lok"), new OccurrenceId.Planned(2027, 1));
        await using var bare = await RunningBot.StartAsync();
        Assert.IsType<AttendanceReading.None>(await bare.Services.GetRequiredService<AttendanceReader>().ReadAsync(meeting, CancellationToken.None));

        await using var cut = await RunningBot.StartInDevelopmentAsync(rows => new BrokenLedger(rows));
        Assert.IsType<AttendanceReading.Unavailable>(await cut.Services.GetRequiredService<AttendanceReader>().ReadAsync(meeting, CancellationToken.None));
    }

    private async Task<(MeetingId Meeting, SimulatedEvent Event)> BookAsync(string day)
    {
        await host.DoAsync(MeetingBot.Anna, $"boka gruppen utan {day} 2027 kl 9-10", "Boka");
        var made = host.Simulator.Read().Events[^1];
        Assert.True(MeetingId.TryParse(Assert.Single(made.Properties).Value, out var meeting));
        return (meeting, made);
    }

    private async Task<AttendanceReading> ReadAsync(MeetingId meeting) =>
        await host.WaitAsync(host.Bot.Services.GetRequiredService<AttendanceReader>().ReadAsync(meeting, CancellationToken.None));

    private void Attend(SimulatedEvent meeting, DateTimeOffset start, params Guid?[] who) =>
        host.Simulator.Change(edit => edit.AddAttendance(meeting.Id, start, start.AddHours(1), who.Select((one, number) => new SimulatedAttendance(one?.ToString(), start.AddMinutes(number), start.AddMinutes(30 + number)))));

    private async Task PutAsync(MeetingId meeting, Func<LedgerEntry, LedgerEntry> change)
    {
        var (rows, key) = (host.Bot.Services.GetRequiredService<IRowStore>(), new LineKey.Meeting(meeting.Group, meeting.Occurrence));
        var before = Assert.IsType<StoredEntry>(await LedgerRows.FindAsync(rows, SimulatorDefaults.TeamId, key, CancellationToken.None));
        await rows.WriteAsync([LedgerRows.Put(SimulatorDefaults.TeamId, key, change(before.Entry), before)], CancellationToken.None);
    }

    private sealed class BrokenLedger(IRowStore inner) : IRowStore
    {
        public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken) =>
            key.Row.StartsWith("entry/", StringComparison.Ordinal) ? throw new StoreUnavailableException("It is away.") : inner.FindAsync(key, cancellationToken);

        public IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, CancellationToken cancellationToken) => inner.QueryAsync(partition, range, cancellationToken);

        public Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken) => inner.WriteAsync(writes, cancellationToken);
    }
}
