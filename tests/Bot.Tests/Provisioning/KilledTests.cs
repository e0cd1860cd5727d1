using System.Globalization;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using Samverkan.GraphSimulator;
using Xunit.Abstractions;

namespace Samverkan.Bot.Tests.Provisioning;

public class KilledTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Today = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public async Task Killed_before_and_after_every_request_it_ends_as_if_nothing_had_happened(int delaySeconds)
    {
        var (clean, requests) = await RunAsync(null, delaySeconds);
        output.WriteLine($"{requests} requests, {requests * 2} kills, channels seen after {delaySeconds} s");

        for (var request = 1; request <= requests; request++)
        {
            foreach (var point in new[] { FaultPoint.Before, FaultPoint.After })
            {
                Assert.Equal(clean, (await RunAsync((request, point), delaySeconds)).State);
            }
        }
    }

    private static async Task<(string State, int Requests)> RunAsync((int Request, FaultPoint Point)? kill, int delaySeconds)
    {
        using var folder = new TemporaryFolder();
        using var time = new VirtualTime(Today);
        var requests = 0;
        await using (var first = await Instance.StartAsync(folder.Store, time, ThreeGroups.Content))
        {
            first.Simulator.Change(ThreeGroups.People);
            first.Simulator.Faults.ChannelDelay = TimeSpan.FromSeconds(delaySeconds);
            first.Simulator.Faults.Intercept = (_, point, _) =>
            {
                var number = point == FaultPoint.Before ? Interlocked.Increment(ref requests) : requests;
                if (!first.Rows.IsDead && (number, point) != kill)
                {
                    return Task.CompletedTask;
                }

                first.Rows.IsDead = true;
                throw new KilledException();
            };
            try
            {
                await first.ApplyAsync();
                await first.ApplyAsync();
            }
            catch (Exception death) when (kill is not null && first.Rows.IsDead && death is KilledException or StoreUnavailableException)
            {
            }
        }

        time.Advance(TimeSpan.FromSeconds(61));
        await using var second = await Instance.StartAsync(folder.Store, time);
        await second.FinishAsync();
        await second.ApplyAsync();
        var last = await second.PlanAsync();
        Assert.Empty(last.ToDo);
        Assert.Empty(last.Deviations);
        return (StateOf(second.Simulator.Read()), requests);
    }

    private static string StateOf(SimulatorState state)
    {
        var lines = state.Channels.Select(channel => $"{channel.DisplayName} {channel.MembershipType} {channel.Description?.ReplaceLineEndings("|")} {channel.DeletedAt is not null}: "
                + $"{string.Join(", ", channel.Members.Select(member => $"{member.UserId} {string.Join('+', member.Roles)}").Order(StringComparer.Ordinal))}; {string.Join(", ", channel.Tabs.Select(tab => tab.EntityId))}; {string.Join(", ", channel.EnabledApps)}")
            .Concat(state.Events.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Subject} {one.Start.UtcDateTime:O} {one.IsCancelled} {one.DeletedAt is not null}: {string.Join(", ", one.Attendees.Select(attendee => attendee.Address).Order(StringComparer.Ordinal))}")));
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private sealed class KilledException() : Exception("killed");
}
