using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Storage.Queues;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.Cli.Plans;

/// <summary>Making the channels and the meetings, in the terminal.</summary>
public sealed class ApplyCommandTests : IDisposable
{
    private readonly TeamDriver team = new();

    public void Dispose() => team.Dispose();

    [Fact]
    public async Task Every_group_gets_its_channel_and_tab_and_the_year_its_meetings_and_the_second_time_nothing_is_written()
    {
        var first = await team.ApplyAsync();
        var second = new TerminalResult(-1, "", "");
        var writes = await team.WritesAsync(async () => second = await team.ApplyAsync());
        var drift = await team.RunAsync("drift");

        Assert.Equal("78 klara, 0 hindrade.", first.Lines[^1]);
        Assert.Equal(35, team.Channels.Count);
        Assert.All(team.Channels, channel => Assert.Single(channel.Tabs));
        Assert.Equal(8, team.Events.Count);
        Assert.Empty(writes);
        Assert.Contains("Det finns inget att göra.", second.Error, StringComparison.Ordinal);
        Assert.Equal((0, "Allt är som det ska."), (drift.Code, drift.Output.Trim()));
    }

    [Fact]
    public async Task Elsewhere_than_on_a_terminal_the_bar_has_a_line_every_tenth()
    {
        await team.FewAsync();

        string[] bars = [.. (await team.ApplyAsync()).Error.Split('\n').Where(line => line.StartsWith('['))];

        Assert.InRange(bars.Length, 9, 11);
        Assert.Equal(("[....................] 0 av 12", "[####################] 12 av 12"), (bars[0].Trim(), bars[^1].Trim()));
    }

    [Fact]
    public async Task Without_a_yes_nothing_is_changed()
    {
        await team.FewAsync();
        TerminalResult result = new(-1, "", "");

        var writes = await team.WritesAsync(async () => result = await team.RunAsync("apply"));

        Assert.Equal(3, result.Code);
        Assert.StartsWith("12 nya", result.Output, StringComparison.Ordinal);
        Assert.Contains("apply --yes", result.Error, StringComparison.Ordinal);
        Assert.Empty(writes);
        Assert.Empty(await team.RowsAsync("run/"));
    }

    [Theory]
    [InlineData("j\n", 0, 2)]
    [InlineData("Yes\n", 0, 2)]
    [InlineData("n\n", 3, 0)]
    [InlineData("\n", 3, 0)]
    [InlineData("", 3, 0)]
    public async Task On_a_terminal_it_asks(string typed, int code, int channels)
    {
        await team.FewAsync();
        (team.Terminal.IsInteractive, team.Terminal.Input) = (true, typed);

        var result = await team.RunAsync("apply");

        Assert.True(result.Code == code, result.Error);
        Assert.Contains("Genomföra? [j/N] ", result.Error, StringComparison.Ordinal);
        Assert.Equal(channels, team.Channels.Count);
    }

    [Fact]
    public async Task A_yes_to_a_plan_that_is_not_true_any_more_is_asked_for_anew()
    {
        await team.FewAsync();
        (team.Terminal.IsInteractive, team.Terminal.Input) = (true, "j\nn\n");
        team.Terminal.Reader = typed => new Interrupted(typed, () => team.Simulator.Change(person => person.AddChannel("LÖK-nätverket")));

        var result = await team.RunAsync("apply");

        Assert.Equal(3, result.Code);
        Assert.Contains("Läget har ändrats", result.Error, StringComparison.Ordinal);
        Assert.Contains("10 nya, 0 ändras, 0 oförändrade, 1 hindrade, 0 avvikelser", result.Output, StringComparison.Ordinal);
        Assert.True(Assert.Single(team.Channels).IsForeign);
    }

    [Fact]
    public async Task A_new_name_is_given_after_one_yes_however_long_it_takes_to_say_it()
    {
        await team.FewAsync();
        await team.ApplyAsync();
        await team.KeepAsync(content => content with { Groups = [.. content.Groups.Select(group => group.Id.Value == "lok" ? group with { ChannelName = "Löknätet" } : group)] });
        (team.Terminal.IsInteractive, team.Terminal.Input) = (true, "j\n");
        team.Terminal.Reader = typed => new Interrupted(typed, () => team.Terminal.Time.Advance(TimeSpan.FromMinutes(1)));

        var result = await team.RunAsync("apply");

        Assert.True(result.Code == 0, result.Error);
        Assert.Equal(["Central strategisk samverkansgrupp", "Löknätet"], team.Channels.Select(channel => channel.DisplayName));
    }

    [Fact]
    public async Task A_foreign_channel_is_taken_over_only_when_it_is_named()
    {
        await team.FewAsync();
        team.Simulator.Change(person => person.AddChannel("LÖK-nätverket"));

        var without = await team.RunAsync("apply", "--yes");
        var untouched = team.Channel("LÖK-nätverket");
        var wrong = await team.RunAsync("apply", "--yes", "--adopt", "LÖK");
        var with = await team.RunAsync("apply", "--yes", "--adopt", "LÖK-nätverket");

        Assert.Equal((3, 2, 0), (without.Code, wrong.Code, with.Code));
        Assert.Contains("10 klara, 1 hindrade.", without.Output, StringComparison.Ordinal);
        Assert.Contains("Det finns redan en kanal som heter LÖK-nätverket.", without.Output, StringComparison.Ordinal);
        Assert.Null(untouched.Description);
        Assert.Contains("Ingen kanal som heter LÖK går att ta över", wrong.Error, StringComparison.Ordinal);
        Assert.EndsWith("samverkan:lok", team.Channel("LÖK-nätverket").Description, StringComparison.Ordinal);
        Assert.Single(team.Channel("LÖK-nätverket").Tabs);
        Assert.Equal(0, (await team.RunAsync("drift")).Code);
    }

    [Fact]
    public async Task A_missing_permission_is_told_with_its_name_and_the_rest_goes_on()
    {
        await team.FewAsync();
        team.Simulator.Faults.Revoke(SimulatorPermissions.CreateChannels);

        var result = await team.RunAsync("apply", "--yes");

        Assert.Equal(3, result.Code);
        Assert.Contains("Boten saknar behörighet.", result.Output, StringComparison.Ordinal);
        Assert.Contains("Behörighet: Channel.Create.Group", result.Output, StringComparison.Ordinal);
        Assert.Equal((0, 8), (team.Channels.Count, team.Events.Count));
        team.Simulator.Faults.Grant(SimulatorPermissions.CreateChannels);
        await team.ApplyAsync();
        Assert.Equal(TeamDriver.FewNames, team.Channels.Select(channel => channel.DisplayName));
    }

    [Fact]
    public async Task What_belongs_in_a_channel_that_cannot_be_made_is_told_line_by_line()
    {
        await team.StaffedAsync();
        team.Simulator.Faults.Revoke(SimulatorPermissions.CreateChannels);

        var result = await team.RunAsync("apply", "--yes");

        Assert.Equal(3, result.Code);
        Assert.Contains("8 klara, 5 hindrade.", result.Output, StringComparison.Ordinal);
        Assert.Contains("  Bo Provberg i LÖK-nätverket\n    Gruppens kanal finns inte.", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        team.Simulator.Faults.Grant(SimulatorPermissions.CreateChannels);
        await team.ApplyAsync();
        Assert.Equal(2, team.Channel("LÖK-nätverket").Members.Count);
        Assert.Equal(0, (await team.RunAsync("drift")).Code);
    }

    [Fact]
    public async Task When_Graph_asks_for_quiet_it_waits_and_says_so()
    {
        await team.FewAsync();
        team.Simulator.Faults.ThrottleNext(1, TimeSpan.FromSeconds(20), "/tabs");

        Assert.Contains("Graph ber om en paus.", (await team.ApplyAsync()).Error, StringComparison.Ordinal);
        Assert.All(team.Channels, channel => Assert.Single(channel.Tabs));
    }

    [Fact]
    public async Task Stopped_in_the_middle_it_says_how_it_goes_on_and_goes_on_without_asking()
    {
        using var control = new CancellationTokenSource();
        team.Terminal.Stop = control.Token;
        var run = team.Terminal.RunAsync("apply", "--yes");
        await team.Terminal.Time.AdvanceUntilAsync(TimeSpan.FromMilliseconds(100), Waiting.UntilAsync(() => team.Channels.Count > 0));
        await control.CancelAsync();
        var stopped = await run;
        team.Terminal.Stop = default;
        var resumed = await team.RunAsync("apply");

        Assert.Equal(1, stopped.Code);
        Assert.Contains("Avbrutet.", stopped.Error, StringComparison.Ordinal);
        Assert.True(resumed.Code == 0, resumed.Error);
        Assert.Contains("Fortsätter med det som redan är godkänt", resumed.Error, StringComparison.Ordinal);
        Assert.Equal(35, team.Channels.Select(channel => channel.DisplayName).Distinct().Count());
        Assert.Equal(35, team.Channels.Count);
        Assert.All(team.Channels, channel => Assert.Single(channel.Tabs));
        Assert.Equal(8, team.Events.Count);
    }

    [Fact]
    public async Task Two_terminals_at_once_make_each_thing_once()
    {
        var first = team.Terminal.RunAsync("apply", "--yes");
        await team.Terminal.Time.AdvanceUntilAsync(TimeSpan.FromMilliseconds(100), Waiting.UntilAsync(() => team.Channels.Count > 0));
        var waits = false;
        team.Terminal.Heard = line => waits |= line?.EndsWith("Väntar tills det är klart.", StringComparison.Ordinal) == true;
        var second = team.Terminal.RunAsync("apply", "--yes");
        await Waiting.UntilAsync(() => waits);
        await team.Terminal.Time.AdvanceUntilAsync(TimeSpan.FromMilliseconds(250), Task.WhenAll(first, second));

        Assert.Equal((0, 0), ((await first).Code, (await second).Code));
        Assert.Equal(35, team.Channels.Select(channel => channel.DisplayName).Distinct().Count());
        Assert.Equal(35, team.Channels.Count);
        Assert.All(team.Channels, channel => Assert.Single(channel.Tabs));
        Assert.Equal(8, team.Events.Count);
    }

    [Fact]
    public async Task A_bot_that_starts_afterwards_finds_it_done_and_raises_no_alarm()
    {
        await team.FewAsync();
        await team.ApplyAsync();
        Assert.Single(await team.RowsAsync("job/"));
        var writes = await team.WritesAsync(async () =>
        {
            await using var bot = await StoredBot.StartAsync($"--Storage:Path={team.Terminal.Folder.Store}");
            bot.Time.Advance(TimeSpan.FromHours(5));
            await bot.Time.AdvanceUntilAsync(TimeSpan.FromSeconds(1), Waiting.UntilAsync(async () => (await team.RowsAsync("job/")).Count == 0));

            Assert.Empty(await bot.Services.GetRequiredService<WorkQueues>().Poison.ReceiveAsync(1, TimeSpan.FromMinutes(1), default));
            await team.RunAsync("plan");
        });

        Assert.Empty(writes);
    }

    /// <summary>Something happens before the first line is typed.</summary>
    private sealed class Interrupted(string typed, Action meanwhile) : TextReader
    {
        private readonly StringReader reader = new(typed);
        private bool happened;

        public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            if (!happened)
            {
                happened = true;
                meanwhile();
            }

            return reader.ReadLineAsync(cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            reader.Dispose();
            base.Dispose(disposing);
        }
    }
}
