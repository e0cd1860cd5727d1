using System.Text.Json;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.Cli.Plans;

/// <summary>What apply would do, in the terminal.</summary>
public sealed class PlanCommandTests : IDisposable
{
    private readonly TeamDriver team = new();

    public void Dispose() => team.Dispose();

    [Fact]
    public async Task An_empty_team_gets_a_channel_and_a_tab_for_every_group_and_the_meetings_of_a_year()
    {
        var result = await team.RunAsync("plan");

        Assert.True(result.Code == 0, result.Error);
        Assert.Equal("78 nya, 0 ändras, 0 oförändrade, 0 hindrade, 0 avvikelser", result.Lines[0]);
        Assert.Equal(35, result.Lines.Count(line => line.StartsWith("  ny          Kanalen ", StringComparison.Ordinal)));
        Assert.Equal(35, result.Lines.Count(line => line.StartsWith("  ny          Fliken Samverkan i ", StringComparison.Ordinal)));
        Assert.Equal(8, result.Lines.Count(line => line.Contains(" 2027 09:00", StringComparison.Ordinal)));
        Assert.StartsWith("Gäller 33 grupper: Det framgår inte hur ofta", result.Lines[^1], StringComparison.Ordinal);
        Assert.Contains("Läser teamet", result.Error, StringComparison.Ordinal);
        Assert.Empty(team.Channels);
    }

    [Fact]
    public async Task As_JSON_it_is_the_same_each_time()
    {
        await team.FewAsync();

        var (first, second) = (await team.RunAsync("plan", "--json"), await team.RunAsync("plan", "--json"));

        Assert.Equal((0, first.Output), (second.Code, second.Output));
        var plan = JsonElement.Parse(first.Output);
        Assert.Equal(12, plan.GetProperty("counts").GetProperty("create").GetInt32());
        Assert.Equal(32, plan.GetProperty("hash").GetString()?.Length);
        var line = plan.GetProperty("lines").EnumerateArray().First(one => one.GetProperty("key").GetString() == "channel lok");
        Assert.Equal(("create", "lok", "Kanalen LÖK-nätverket"), (line.GetProperty("action").GetString(), line.GetProperty("group").GetString(), line.GetProperty("what").GetString()));
    }

    [Fact]
    public async Task What_is_unchanged_is_counted_and_listed_when_all_is_asked_for()
    {
        await team.FewAsync();
        await team.ApplyAsync();

        var (plan, all) = (await team.RunAsync("plan"), await team.RunAsync("plan", "--all", "--lang", "en"));

        Assert.Equal(["0 nya, 0 ändras, 12 oförändrade, 0 hindrade, 0 avvikelser"], plan.Lines);
        Assert.Contains("  unchanged  The channel LÖK-nätverket", all.Lines);
    }

    [Fact]
    public async Task A_foreign_channel_of_the_name_blocks_the_line_and_it_is_said_how_to_use_it()
    {
        await team.FewAsync();
        team.Simulator.Change(person => person.AddChannel("LÖK-nätverket"));

        var (table, json) = (await team.RunAsync("plan"), await team.RunAsync("plan", "--json"));

        Assert.Equal((3, 3), (table.Code, json.Code));
        Assert.Contains("  hindrad     Kanalen LÖK-nätverket", table.Lines);
        Assert.Contains(table.Lines, line => line.Trim() == "Så här används den: apply --adopt \"LÖK-nätverket\"");
        var blocked = JsonElement.Parse(json.Output).GetProperty("lines").EnumerateArray().Single(line => line.GetProperty("action").GetString() == "blocked");
        Assert.Equal("LÖK-nätverket", blocked.GetProperty("adopt").GetString());
        Assert.Contains("LÖK-nätverket", blocked.GetProperty("why").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_not_be_read_is_told_with_the_permission()
    {
        await team.FewAsync();
        team.Simulator.Faults.Revoke(SimulatorPermissions.Calendars);

        var result = await team.RunAsync("plan");

        Assert.Equal(3, result.Code);
        Assert.Contains("Teamet och kalendern", result.Lines);
        Assert.Contains(result.Lines, line => line.Trim() == "Behörighet: Calendars.ReadWrite");
        Assert.DoesNotContain(result.Lines, line => line.Contains(" 2027 09:00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_Graph_that_does_not_answer_is_told_in_words()
    {
        await team.FewAsync();
        team.Simulator.Faults.UnavailableBefore(1000);

        var result = await team.RunAsync("plan");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("Graph svarar inte just nu", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("apply", "--yes")]
    [InlineData("drift")]
    public async Task Without_a_team_it_is_said_which_keys_to_set(params string[] args)
    {
        team.Terminal.Configuration["ASPNETCORE_ENVIRONMENT"] = "Production";

        var result = await team.RunAsync(args);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("Ange Provisioning:TeamId", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_is_named()
    {
        team.Terminal.Configuration["Provisioning:Owner"] = "Siv";

        var result = await team.RunAsync("plan");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("Provisioning:Owner", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_opens_no_Graph()
    {
        using var terminal = new TerminalDriver();
        terminal.Configuration["ASPNETCORE_ENVIRONMENT"] = "Development";

        Assert.Equal(0, (await terminal.RunAsync("ask", "Vem", "sitter", "i", "LÖK-nätverket?")).Code);
        Assert.True(File.Exists(terminal.Folder.Store));
        Assert.False(File.Exists(Path.Combine(terminal.Folder.Path, ".data", "graph.db")));
    }
}
