using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator.Members;

public sealed class TeamMembersTests : IDisposable
{
    private const string Members = $"{SimulatedGraph.Team}/members";

    private readonly SimulatedGraph graph = new();

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task A_team_lists_its_members_with_who_they_are()
    {
        var reply = await graph.GetAsync(Members);

        Assert.Equal([SimulatorDefaults.OwnerId, SimulatorDefaults.OrganiserId, SimulatedGraph.Siv], reply.Texts("userId"));
        Assert.Equal("siv@stad.example", reply.Value[2].GetProperty("email").GetString());
        Assert.All(reply.Texts("tenantId"), tenant => Assert.Equal(SimulatorDefaults.TenantId, tenant));
    }

    [Fact]
    public async Task Pages_are_as_large_as_asked_for()
    {
        var first = await graph.GetAsync($"{Members}?$top=2");
        var second = await graph.GetAsync(first.Next ?? "");

        Assert.Equal(2, first.Value.Count);
        Assert.Equal([SimulatedGraph.Siv], second.Texts("userId"));
        Assert.Null(second.Next);
        Assert.Equal(400, (await graph.GetAsync($"{Members}?$top=1000")).Status);
    }

    [Fact]
    public async Task Who_leaves_the_team_leaves_its_private_channels()
    {
        var path = await graph.MakeAsync("Privat", "private");
        await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Siv));

        graph.Simulator.Change(edit => edit.RemoveTeamMember(SimulatedGraph.Siv));

        Assert.DoesNotContain(SimulatedGraph.Siv, (await graph.GetAsync(Members)).Texts("userId"));
        Assert.DoesNotContain(SimulatedGraph.Siv, (await graph.GetAsync($"{path}/members")).Texts("userId"));
    }

    [Fact]
    public async Task The_team_takes_no_member_from_an_app() =>
        Assert.Equal(405, (await graph.PostAsync(Members, SimulatedGraph.Member(SimulatedGraph.Tor))).Status);
}
