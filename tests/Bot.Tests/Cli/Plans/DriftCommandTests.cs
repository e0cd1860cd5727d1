using System.Text.Json;
using Samverkan.GraphSimulator;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Cli.Plans;

/// <summary>What people have changed in Teams and the calendar, and the decision on it, in the terminal.</summary>
public sealed class DriftCommandTests : IAsyncLifetime, IDisposable
{
    private const string Siv = "5170a001-0000-4000-8000-000000000001";

    private readonly TeamDriver team = new();

    public async Task InitializeAsync()
    {
        team.Simulator.Change(directory =>
        {
            directory.AddUser(Siv, "Siv Testsson", "siv.testsson@example.org");
            directory.AddTeamMember(Siv);
        });
        IReadOnlyList<Citation> proof = [new Citation(new SourceId("samverkansregistret"), "2026-01-01", "Staden")];
        await team.KeepAsync(content => content with
        {
            Sources = [.. content.Sources, new Source(new SourceId("samverkansregistret"), new Localized("Samverkansregistret", "The cooperation register"), null, null)],
            Groups = [.. content.Groups.Select(group => group.Id.Value == "lok" ? group with { ChannelType = ChannelType.Private } : group)],
            Persons = [new Person { Id = new PersonId("p-siv"), Name = "Siv Testsson", TenantId = SimulatorDefaults.TenantId, ObjectId = Siv, Sources = proof }],
            Holdings = [new Holding { Id = new HoldingId("h-siv"), Person = new PersonId("p-siv"), Seat = content.Groups.Single(group => group.Id.Value == "lok").Seats[0].Id, Validity = new Validity(new DateOnly(2026, 1, 1), null), Sources = proof }],
        });
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
    public async Task A_name_that_a_removed_channel_blocks_is_told_with_what_to_do()
    {
        var ours = team.Channel("Central strategisk samverkansgrupp").Id;
        team.Simulator.Change(person => person.DeleteChannel(ours));

        var mended = await team.RunAsync("drift", "--mend", "channel central");

        Assert.Equal(3, mended.Code);
        Assert.Contains("0 rättade, 0 godkända, 1 hindrade.", mended.Output, StringComparison.Ordinal);
        Assert.Contains("troligen borttagen de senaste 30 dagarna", mended.Output, StringComparison.Ordinal);
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
        Assert.Equal(0, (await team.RunAsync("drift")).Code);
    }

    private static string Key(TerminalResult json) => JsonElement.Parse(json.Output).GetProperty("lines").EnumerateArray().Single().GetProperty("key").GetString() ?? "";

    private void Do(string change)
    {
        var (central, lok, meeting) = (team.Channel("Central strategisk samverkansgrupp").Id, team.Channel("LÖK-nätverket").Id, team.Events[0]);
        team.Simulator.Change(person =>
        {
            switch (change)
            {
                case "rename": person.RenameChannel(central, "Ledningen"); break;
                case "type": person.SetChannelType(central, "private"); break;
                case "remove member": person.RemoveChannelMember(lok, Siv); break;
                case "add member": person.AddChannelMember(lok, SimulatorDefaults.OrganiserId); break;
                case "move meeting": person.MoveEvent(meeting.Id, meeting.Start.AddHours(1), meeting.End.AddHours(1)); break;
                case "cancel meeting": person.CancelEvent(meeting.Id); break;
                case "delete meeting": person.DeleteEvent(meeting.Id); break;
                default: throw new ArgumentOutOfRangeException(nameof(change), change, null);
            }
        });
    }
}
