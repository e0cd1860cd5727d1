using System.Text.Json;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.Cli.Plans;

/// <summary>What people have changed in Teams and the calendar, and the decision on it, in the terminal.</summary>
public sealed class DriftCommandTests : IAsyncLifetime, IDisposable
{
    private readonly TeamDriver team = new();

    public async Task InitializeAsync()
    {
        await team.StaffedAsync();
        await team.ApplyAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => team.Dispose();

    [Fact]
    public async Task Nothing_is_found_where_nobody_has_changed_anything()
    {
        var (table, json) = (await team.RunAsync("drift"), await team.RunAsync("drift", "--json"));

        Assert.Equal((0, "Allt är som det ska."), (table.Code, table.Output.Trim()));
        Assert.Equal((0, 0), (json.Code, JsonElement.Parse(json.Output).GetProperty("lines").GetArrayLength()));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_a_person_changed_is_named_and_mended_and_then_gone(string change, string key, string named)
    {
        Do(change);

        var (found, json) = (await team.RunAsync("drift"), await team.RunAsync("drift", "--json"));
        var mended = await team.RunAsync("drift", "--mend", Key(json));
        var after = await team.RunAsync("drift");

        Assert.Equal((3, 3), (found.Code, json.Code));
        Assert.Contains(named, found.Output, StringComparison.Ordinal);
        Assert.StartsWith(key, Key(json), StringComparison.Ordinal);
        Assert.Contains($"Nyckel: {Key(json)}", found.Output, StringComparison.Ordinal);
        Assert.True(mended.Code == 0, mended.Output + mended.Error);
        Assert.Equal("1 rättade, 0 godkända, 0 hindrade.", mended.Output.Trim());
        Assert.True(after.Code == 0, after.Output + after.Error);
        await TheRestFollows();
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_a_person_changed_is_accepted_and_stays_so(string change, string key, string named)
    {
        Do(change);
        var before = (team.Channels.Select(channel => channel.DisplayName).ToList(), team.Events.Count);

        var accepted = await team.RunAsync("drift", "--accept", Key(await team.RunAsync("drift", "--json")));
        var writes = await team.WritesAsync(async () => Assert.Equal(0, (await team.RunAsync("drift")).Code));
        await team.ApplyAsync();

        Assert.True(accepted.Code == 0, $"{key} {named} {accepted.Output}{accepted.Error}");
        Assert.Equal("0 rättade, 1 godkända, 0 hindrade.", accepted.Output.Trim());
        Assert.Empty(writes);
        Assert.Equal(before.Item1, team.Channels.Select(channel => channel.DisplayName));
        Assert.Equal(before.Count, team.Events.Count);
    }

    public static TheoryData<string, string, string> Changes => new()
    {
        { "rename", "channel central", "Någon har döpt om kanalen från Central strategisk samverkansgrupp till Ledningen." },
        { "type", "channel central", "Kanalen är en privat kanal och ska vara en standardkanal." },
        { "type of private", "channel lok", "Kanalen är en standardkanal och ska vara en privat kanal." },
        { "remove owner", "member lok", "Någon har tagit bort personen ur kanalen." },
        { "remove member", "member lok", "Någon har tagit bort personen ur kanalen." },
        { "add member", "member lok", "Personen är med i kanalen utan plats i gruppen." },
        { "move meeting", "meeting ", "Någon har flyttat mötet" },
        { "cancel meeting", "meeting ", "Någon har ställt in eller tagit bort mötet." },
        { "delete meeting", "meeting ", "Någon har ställt in eller tagit bort mötet." },
    };

    [Fact]
    public async Task All_are_decided_at_once_when_all_is_said()
    {
        Do("rename");
        Do("cancel meeting");

        var found = await team.RunAsync("drift");
        var mended = await team.RunAsync("drift", "--mend", "all");

        Assert.Contains("Avvikelser: 2.", found.Output, StringComparison.Ordinal);
        Assert.Equal((0, "2 rättade, 0 godkända, 0 hindrade."), (mended.Code, mended.Output.Trim()));
        Assert.Equal(TeamDriver.FewNames, team.Channels.Select(channel => channel.DisplayName));
        Assert.Equal(8, team.Events.Count);
    }

    [Fact]
    public async Task What_is_not_decided_is_left()
    {
        Do("rename");
        Do("cancel meeting");

        var mended = await team.RunAsync("drift", "--mend", "channel central");

        Assert.Equal(3, mended.Code);
        Assert.Contains("Avvikelser kvar: 1.", mended.Error, StringComparison.Ordinal);
        Assert.Equal(7, team.Events.Count);
    }

    [Theory]
    [InlineData("--mend", "channel lok")]
    [InlineData("--mend", "channel central", "--accept", "all")]
    [InlineData("--accept")]
    public async Task A_decision_that_makes_no_sense_is_wrong_usage_and_nothing_is_done(params string[] options)
    {
        Do("rename");

        var writes = await team.WritesAsync(async () =>
        {
            Assert.Equal(2, (await team.RunAsync(["drift", .. options])).Code);
            Assert.Equal(3, (await team.RunAsync("drift")).Code);
        });

        Assert.Empty(writes);
    }

    [Fact]
    public async Task A_channel_whose_name_somebody_else_took_can_be_taken_over()
    {
        var ours = team.Channel("Central strategisk samverkansgrupp").Id;
        team.Simulator.Change(person =>
        {
            person.DeleteChannel(ours);
            person.AddChannel("Central strategisk samverkansgrupp");
        });

        await team.ApplyAsync("--adopt", "Central strategisk samverkansgrupp");

        Assert.EndsWith("samverkan:central", team.Channel("Central strategisk samverkansgrupp").Description, StringComparison.Ordinal);
        Assert.Single(team.Channel("Central strategisk samverkansgrupp").Tabs);
    }

    [Fact]
    public async Task A_channel_that_was_removed_is_made_again_with_a_two_after_the_name_that_is_still_taken()
    {
        var ours = team.Channel("Central strategisk samverkansgrupp").Id;
        team.Simulator.Change(person => person.DeleteChannel(ours));

        var mended = await team.RunAsync("drift", "--mend", "channel central");

        Assert.Equal(0, mended.Code);
        Assert.Single(team.Channel("Central strategisk samverkansgrupp 2").Tabs);
        Assert.Equal(0, (await team.RunAsync("drift")).Code);
    }

    [Fact]
    public async Task What_could_not_be_looked_at_is_not_as_it_should_be()
    {
        team.Simulator.Faults.Revoke(SimulatorPermissions.ChannelMembers);

        var result = await team.RunAsync("drift");

        Assert.Equal(3, result.Code);
        Assert.Contains("Behörighet: ChannelMember.ReadWrite.Group", result.Output, StringComparison.Ordinal);
    }

    // A channel that took the place of another has all that belongs in it.
    private async Task TheRestFollows()
    {
        await team.ApplyAsync();
        Assert.All(team.Channels.Where(channel => TeamDriver.FewNames.Contains(channel.DisplayName)), channel => Assert.Single(channel.Tabs));
        Assert.Superset(new HashSet<string>([TeamDriver.Siv, TeamDriver.Bo]), team.Channel("LÖK-nätverket").Members.Select(member => member.UserId).ToHashSet());
        Assert.Equal(0, (await team.RunAsync("drift")).Code);
    }

    private static string Key(TerminalResult json) => JsonElement.Parse(json.Output).GetProperty("lines").EnumerateArray().Single().GetProperty("key").GetString() ?? "";

    private string Marked(string group) => team.Channels.Single(channel => channel.Description?.EndsWith($"samverkan:{group}", StringComparison.Ordinal) == true).Id;

    private void Do(string change)
    {
        var (central, lok, meeting) = (Marked("central"), Marked("lok"), team.Events[0]);
        team.Simulator.Change(person =>
        {
            switch (change)
            {
                case "rename": person.RenameChannel(central, "Ledningen"); break;
                case "type": person.SetChannelType(central, "private"); break;
                case "type of private": person.SetChannelType(lok, "standard"); break;
                case "remove owner": person.RemoveChannelMember(lok, TeamDriver.Siv); break;
                case "remove member": person.RemoveChannelMember(lok, TeamDriver.Bo); break;
                case "add member": person.AddChannelMember(lok, SimulatorDefaults.OrganiserId); break;
                case "move meeting": person.MoveEvent(meeting.Id, meeting.Start.AddHours(1), meeting.End.AddHours(1)); break;
                case "cancel meeting": person.CancelEvent(meeting.Id); break;
                case "delete meeting": person.DeleteEvent(meeting.Id); break;
                default: throw new ArgumentOutOfRangeException(nameof(change), change, null);
            }
        });
    }
}
