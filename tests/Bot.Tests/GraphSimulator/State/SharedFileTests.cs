using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator.State;

public sealed class SharedFileTests : IDisposable
{
    private const string Channels = $"{SimulatedGraph.Team}/channels";

    private readonly SimulatedGraph graph = new();

    public void Dispose() => graph.Dispose();

    [Fact]
    public void A_new_file_has_a_team_with_an_owner_and_an_organiser()
    {
        using var fresh = new Simulator(new SimulatorOptions { Path = Path.Combine(Path.GetDirectoryName(graph.Options.Path) ?? "", "deeper", "fresh.db") }, graph.Time);
        var state = fresh.Read();

        Assert.Equal([SimulatorDefaults.OwnerId, SimulatorDefaults.OrganiserId], state.TeamMembers.Select(member => member.UserId));
        Assert.Equal([["owner"], []], state.TeamMembers.Select(member => member.Roles));
        Assert.Equal(["General"], state.Channels.Select(channel => channel.DisplayName));
        Assert.Empty(state.Events);
    }

    [Fact]
    public async Task Another_process_sees_what_was_answered_and_what_is_switched_on()
    {
        await graph.MakeAsync("Kanal", "private");
        graph.Simulator.Faults.Revoke(SimulatorPermissions.Tabs);
        graph.Simulator.Faults.ChannelDelay = TimeSpan.FromSeconds(9);
        graph.Simulator.Faults.ThrottleNext(1, TimeSpan.FromSeconds(3), path: "/members");

        using var other = new Simulator(graph.Options, graph.Time);
        using var client = SimulatedGraph.Client(other);

        Assert.Equivalent(graph.Simulator.Read(), other.Read(), strict: true);
        Assert.Equal([SimulatorPermissions.Tabs], other.Faults.MissingPermissions);
        Assert.Equal(TimeSpan.FromSeconds(9), other.Faults.ChannelDelay);
        using var throttled = await client.GetAsync(new Uri($"{SimulatedGraph.Team.TrimStart('/')}/members", UriKind.Relative));
        Assert.Equal(429, (int)throttled.StatusCode);
        Assert.Equal(200, (await graph.GetAsync($"{SimulatedGraph.Team}/members")).Status);
    }

    [Fact]
    public async Task Of_many_that_make_the_same_channel_at_once_one_does()
    {
        using var other = new Simulator(graph.Options, graph.Time);
        using var client = SimulatedGraph.Client(other);

        var here = Enumerable.Range(0, 20).Select(_ => Task.Run(async () => (await graph.PostAsync(Channels, SimulatedGraph.Channel("Kanal"))).Status));
        var there = Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            using var body = new StringContent(SimulatedGraph.Channel("Kanal"), System.Text.Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(new Uri(Channels.TrimStart('/'), UriKind.Relative), body);
            return (int)response.StatusCode;
        }));
        var statuses = await Task.WhenAll([.. here, .. there]);

        Assert.Equal(1, statuses.Count(status => status == 201));
        Assert.Equal(39, statuses.Count(status => status is 400 or 409));
        Assert.Equal(2, graph.Simulator.Read().Channels.Count);
    }

    [Fact]
    public void A_change_that_fails_changes_nothing()
    {
        Assert.Throws<ArgumentException>(() => graph.Simulator.Change(edit =>
        {
            edit.AddChannel("Halv");
            edit.RenameChannel("19:none@thread.tacv2", "x");
        }));

        Assert.Single(graph.Simulator.Read().Channels);
    }

    [Fact]
    public async Task A_channel_that_a_person_makes_is_like_any_other_and_known_as_foreign()
    {
        graph.Simulator.Change(edit => edit.SetChannelType(edit.AddChannel("Annans", "Egen"), "private"));

        var channel = graph.Find("Annans");
        Assert.True(channel.IsForeign);
        Assert.Equal([SimulatorDefaults.OwnerId], channel.Members.Select(member => member.UserId));
        Assert.Equal("private", (await graph.GetAsync($"{Channels}/{channel.Id}")).Text("membershipType"));
    }

    [Fact]
    public async Task A_reset_leaves_what_a_new_file_has()
    {
        await graph.MakeAsync("Kanal");
        graph.Simulator.Faults.Revoke(SimulatorPermissions.Tabs);

        graph.Simulator.Reset();

        Assert.Equal(["General"], graph.Simulator.Read().Channels.Select(channel => channel.DisplayName));
        Assert.Empty(graph.Simulator.Faults.MissingPermissions);
    }
}
