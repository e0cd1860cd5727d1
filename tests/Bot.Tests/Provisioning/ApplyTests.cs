using Samverkan.Bot.Provisioning.Planning;
using Samverkan.GraphSimulator;
using Xunit.Abstractions;

namespace Samverkan.Bot.Tests.Provisioning;

public class ApplyTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_shipped_register_gets_35_channels_with_tabs_and_the_meetings_of_a_year()
    {
        await using var town = await Town.OpenAsync(null, requestsPerSecond: 4);

        var plan = await town.Bot.ApplyAsync();

        Assert.Empty(plan.Blocked);
        var state = town.Bot.Simulator.Read();
        var ours = state.Channels.Where(channel => !channel.IsPrimary).ToList();
        Assert.Equal(35, ours.Count);
        Assert.All(ours, channel => Assert.Equal("standard", channel.MembershipType));
        Assert.All(ours, channel => Assert.Single(channel.Tabs));
        Assert.Equal(8, state.Events.Count);
        Assert.All(state.Events, one => Assert.NotNull(one.JoinUrl));
        Assert.Equal(33, plan.Lines.Count(line => line.What.Sv.StartsWith("Möten för", StringComparison.Ordinal) && line.Action == PlanAction.Unchanged));
    }

    [Fact]
    public async Task A_clean_run_asks_no_more_than_it_has_to_at_the_pace_that_Graph_takes()
    {
        await using var town = await Town.OpenAsync(null, requestsPerSecond: 4, calm: TimeSpan.FromMilliseconds(5));
        var begun = town.Time.GetUtcNow();

        await town.Bot.ApplyAsync();

        var requests = town.Bot.Requests;
        var ofTeam = requests.Count(request => request.Path.StartsWith("/teams/", StringComparison.Ordinal));
        var took = (town.Time.GetUtcNow() - begun).TotalSeconds;
        output.WriteLine($"{requests.Count} requests, {ofTeam} of the team; {took:F1} s on the injected clock, {ofTeam / 4.0:F1} s at 4 a second");

        // Before: channels, members of the team, the app, the calendar. After: a list for each twenty channels.
        Assert.Equal(4 + 2 + 35 + 35 + 8, requests.Count);
        Assert.DoesNotContain(requests, request => request.Status == 429);
        Assert.True(took <= 1.2 * ofTeam / 4, $"{took} s");
    }

    [Fact]
    public async Task A_second_apply_writes_nothing()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        await town.Bot.ApplyAsync();
        town.Bot.Simulator.Faults.ForgetRequests();

        var plan = await town.Bot.ApplyAsync();

        Assert.Empty(plan.ToDo);
        Assert.Empty(plan.Deviations);
        Assert.DoesNotContain(town.Bot.Requests, request => request.Method != "GET");
    }

    [Theory]
    [InlineData("503 before")]
    [InlineData("503 after")]
    [InlineData("lost")]
    [InlineData("429")]
    public async Task Whatever_request_goes_wrong_once_everything_is_there_once(string fault)
    {
        await using var counted = await Town.OpenAsync(ThreeGroups.Content);
        await counted.Bot.ApplyAsync();
        var (requests, clean) = (counted.Bot.Requests.Count, Counts(counted.Bot.Simulator.Read()));

        for (var number = 1; number <= requests; number++)
        {
            await using var town = await Town.OpenAsync(ThreeGroups.Content);
            var seen = 0;
            town.Bot.Simulator.Faults.Intercept = (_, point, _) =>
            {
                if (point == FaultPoint.Before && Interlocked.Increment(ref seen) == number)
                {
                    Go(town.Bot.Simulator.Faults, fault);
                }

                return Task.CompletedTask;
            };

            await town.Bot.ApplyAsync();

            Assert.Equal(clean, Counts(town.Bot.Simulator.Read()));
            Assert.Empty((await town.Bot.PlanAsync()).ToDo);
        }
    }

    [Fact]
    public async Task The_same_plan_approved_twice_is_one_run()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        var plan = await town.Bot.PlanAsync();

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => town.Bot.Provisioner.ApproveAsync(plan, "test", null, CancellationToken.None)));

        Assert.Single(runs.Distinct());
    }

    [Fact]
    public async Task Two_processes_at_once_make_everything_once()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        await using var other = await town.AnotherAsync();
        await town.Bot.Provisioner.ApproveAsync(await town.Bot.PlanAsync(), "test", null, CancellationToken.None);

        await Task.WhenAll(town.Bot.FinishAsync(), other.FinishAsync());

        var state = town.Bot.Simulator.Read();
        Assert.Equal(3, state.Channels.Count(channel => !channel.IsPrimary));
        Assert.Equal(12, state.Events.Count);
        Assert.All(state.Channels.Where(channel => !channel.IsPrimary), channel => Assert.Single(channel.Tabs));
    }

    [Fact]
    public async Task A_shared_channel_that_comes_out_standard_is_a_failure_and_said_so()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        town.Bot.Simulator.Faults.Set(PolicyFault.SharedBecomesStandard, true);
        var plan = await town.Bot.PlanAsync();
        var run = await town.Bot.Provisioner.ApproveAsync(plan, "test", null, CancellationToken.None);

        await town.Bot.FinishAsync();

        var blocked = await town.Bot.Runs.BlockedAsync(run!, CancellationToken.None);
        Assert.Contains(blocked, line => line.What.Sv == "Kanalen Gruppen delad" && line.Why.Sv.Contains("standardkanal och ska vara en delad", StringComparison.Ordinal));
        Assert.Equal(2, town.Bot.Simulator.Read().Channels.Count(channel => channel.DisplayName is "Gruppen oppen" or "Gruppen sluten"));
    }

    [Fact]
    public async Task A_new_name_in_the_register_is_a_change_that_is_asked_for()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        await town.Bot.ApplyAsync();
        await town.Bot.KeepAsync(ThreeGroups.Content with { Groups = [.. ThreeGroups.Content.Groups.Select(group => group.Id.Value == "oppen" ? group with { ChannelName = "Öppna gruppen" } : group)] });

        var line = Assert.Single((await town.Bot.PlanAsync()).ToDo);
        Assert.True(line is { Action: PlanAction.Change, Asks: true });
        await town.Bot.ApplyAsync();

        Assert.Contains(town.Bot.Simulator.Read().Channels, channel => channel.DisplayName == "Öppna gruppen");
        Assert.Empty((await town.Bot.PlanAsync()).ToDo);
    }

    [Fact]
    public async Task Somebody_new_on_a_seat_is_let_into_the_channel_and_invited()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content with { Holdings = [.. ThreeGroups.Content.Holdings.Where(holding => holding.Person.Value != "bo")] });
        await town.Bot.ApplyAsync();
        await town.Bot.KeepAsync(ThreeGroups.Content);

        var plan = await town.Bot.ApplyAsync();

        Assert.Equal(2 + 12, plan.ToDo.Count());
        var state = town.Bot.Simulator.Read();
        Assert.Equal(2, state.Channels.Count(channel => channel.Members.Any(member => member.UserId == $"{ThreeGroups.Bo}")));
        Assert.All(state.Events, one => Assert.Contains(one.Attendees, attendee => attendee.Address == "bo@example.org"));
        Assert.Empty((await town.Bot.PlanAsync()).ToDo);
    }

    [Fact]
    public async Task What_became_of_a_run_is_forgotten_after_a_month_and_what_was_made_is_not()
    {
        await using var town = await Town.OpenAsync(ThreeGroups.Content);
        town.Bot.Simulator.Change(edit => edit.DisableUser($"{ThreeGroups.Bo}"));
        var run = await town.Bot.Provisioner.ApproveAsync(await town.Bot.PlanAsync(), "test", null, CancellationToken.None);
        await town.Bot.FinishAsync();
        Assert.NotEmpty(await town.Bot.Runs.BlockedAsync(run!, CancellationToken.None));

        town.Time.Advance(TimeSpan.FromDays(29));
        await town.Bot.Runs.ForgetAsync(town.Time.GetUtcNow().AddDays(-30), CancellationToken.None);
        Assert.NotNull(await town.Bot.Runs.FindAsync(run!, CancellationToken.None));
        town.Time.Advance(TimeSpan.FromDays(2));
        await town.Bot.Runs.ForgetAsync(town.Time.GetUtcNow().AddDays(-30), CancellationToken.None);

        Assert.Null(await town.Bot.Runs.FindAsync(run!, CancellationToken.None));
        Assert.Empty(await town.Bot.Runs.BlockedAsync(run!, CancellationToken.None));
        Assert.Equal(2, (await town.Bot.PlanAsync()).ToDo.Count());
    }

    private static void Go(SimulatorFaults faults, string fault)
    {
        switch (fault)
        {
            case "503 before": faults.UnavailableBefore(1); break;
            case "503 after": faults.UnavailableAfter(1); break;
            case "lost": faults.LoseResponses(1); break;
            default: faults.ThrottleNext(1, TimeSpan.FromSeconds(9)); break;
        }
    }

    private static string Counts(SimulatorState state) => string.Join(
        '\n',
        state.Channels.Select(channel => $"{channel.DisplayName} {channel.MembershipType} {channel.Members.Count} {channel.Tabs.Count} {channel.EnabledApps.Count}").Order(StringComparer.Ordinal)
            .Concat(state.Events.Select(one => $"{one.Subject} {one.Start.UtcDateTime:O}").Order(StringComparer.Ordinal)));
}
