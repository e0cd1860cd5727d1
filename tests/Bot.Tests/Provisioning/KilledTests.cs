using System.Globalization;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using Samverkan.GraphSimulator;
using Xunit.Abstractions;

namespace Samverkan.Bot.Tests.Provisioning;

public class KilledTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Today = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public Task Killed_before_and_after_every_request_it_ends_as_if_nothing_had_happened() => AssertAsync(0, FaultPoint.Before, FaultPoint.After);

    [Fact]
    public Task Killed_after_every_request_while_lists_are_late_it_ends_so_too() => AssertAsync(7, FaultPoint.After);

    private async Task AssertAsync(int delaySeconds, params FaultPoint[] points)
    {
        using var prepared = await PreparedAsync(delaySeconds);
        var (clean, requests) = await RunAsync(prepared, null);
        output.WriteLine($"{requests} requests, {requests * points.Length} kills, channels seen after {delaySeconds} s");
        Assert.Equal(3, clean.Split("samverkan:oppen;").Length - 1 + clean.Split("samverkan:sluten;").Length - 1 + clean.Split("samverkan:delad;").Length - 1);
        Assert.Equal(12, clean.Split("möte ").Length - 1);
        Assert.Equal(3, clean.Split("posted 1").Length - 1);

        for (var request = 1; request <= requests; request++)
        {
            foreach (var point in points)
            {
                Assert.Equal(clean, (await RunAsync(prepared, (request, point))).State);
            }
        }
    }

    // A register, people in the team, and a team that the bot was heard in.
    private static async Task<TemporaryFolder> PreparedAsync(int delaySeconds)
    {
        var folder = new TemporaryFolder();
        using var time = new VirtualTime(Today);
        await using var instance = await Instance.StartAsync(folder.Store, time, ThreeGroups.Content);
        instance.Simulator.Change(ThreeGroups.People);
        instance.Simulator.Faults.ChannelDelay = TimeSpan.FromSeconds(delaySeconds);
        await instance.Teams.KeepAsync(SimulatorDefaults.TeamId, new KnownConversation("19:general@thread.tacv2", "http://127.0.0.1:1/", "msteams", true, "channel", null, "28:bot"), CancellationToken.None);
        return folder;
    }

    private static async Task<(string State, int Requests)> RunAsync(TemporaryFolder prepared, (int Request, FaultPoint Point)? kill)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Store)!);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(prepared.Store)!))
        {
            File.Copy(file, Path.Combine(Path.GetDirectoryName(folder.Store)!, Path.GetFileName(file)));
        }

        using var time = new VirtualTime(Today);
        var requests = 0;
        await using (var first = await Instance.StartAsync(folder.Store, time))
        {
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

        time.Advance(TimeSpan.FromSeconds(121));
        await using var second = await Instance.StartAsync(folder.Store, time);
        await second.FinishAsync();
        await second.ApplyAsync();
        var last = await second.PlanAsync();
        Assert.Empty(last.ToDo);
        Assert.Empty(last.Deviations);
        return (await StateOfAsync(second), requests);
    }

    private static async Task<string> StateOfAsync(Instance instance)
    {
        var state = instance.Simulator.Read();
        var posted = new List<string>();
        foreach (var channel in state.Channels.Where(channel => channel.Description?.Contains("samverkan:", StringComparison.Ordinal) == true))
        {
            var count = 0;
            await foreach (var row in instance.Rows.QueryAsync(OutgoingKeys.PartitionOf(channel.Id), RowRange.Prefix("send/"), CancellationToken.None))
            {
                count += OutgoingRow.Of(row).Message.Conversation == channel.Id ? 1 : 0;
            }

            posted.Add($"{channel.DisplayName} posted {count}");
        }

        return $"{StateOf(state)}\n{string.Join('\n', posted.Order(StringComparer.Ordinal))}";
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
