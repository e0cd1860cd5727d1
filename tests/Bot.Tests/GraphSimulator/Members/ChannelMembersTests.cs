using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator.Members;

public sealed class ChannelMembersTests : IDisposable
{
    private readonly SimulatedGraph graph = new();

    public void Dispose() => graph.Dispose();

    [Theory]
    [InlineData("private")]
    [InlineData("shared")]
    public async Task A_member_is_added_listed_and_removed(string type)
    {
        var path = await graph.MakeAsync("Kanal", type);

        var added = await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Siv));
        Assert.Equal(201, added.Status);
        Assert.Equal("Siv Testsson", added.Text("displayName"));
        Assert.Equal([SimulatorDefaults.OwnerId, SimulatedGraph.Siv], (await graph.GetAsync($"{path}/allMembers")).Texts("userId"));

        Assert.Equal(204, (await graph.DeleteAsync($"{path}/members/{Uri.EscapeDataString(added.Id)}")).Status);
        Assert.Equal([SimulatorDefaults.OwnerId], (await graph.GetAsync($"{path}/members")).Texts("userId"));
    }

    [Fact]
    public async Task Who_is_there_already_is_there_once_whichever_way_it_is_answered()
    {
        var path = await graph.MakeAsync("Kanal", "private");
        List<int> statuses = [];
        for (var i = 0; i < 3; i++)
        {
            statuses.Add((await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Siv))).Status);
        }

        Assert.Equal([201, 409, 200], statuses);
        Assert.Equal(2, graph.Find("Kanal").Members.Count);
    }

    [Fact]
    public async Task A_standard_channel_has_the_teams_members_and_takes_none()
    {
        var path = await graph.MakeAsync("Öppen");

        Assert.Equal((await graph.GetAsync($"{SimulatedGraph.Team}/members")).Texts("userId"), (await graph.GetAsync($"{path}/allMembers")).Texts("userId"));
        Assert.Equal(400, (await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Siv))).Status);
    }

    [Fact]
    public async Task A_private_channel_takes_those_of_the_team()
    {
        var path = await graph.MakeAsync("Privat", "private");

        var refused = await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Tor));
        Assert.Equal(403, refused.Status);
        Assert.Contains("not a member of the team", refused.Message, StringComparison.Ordinal);
        Assert.Equal(400, (await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Polly, tenant: SimulatorDefaults.PartnerTenantId))).Status);
        graph.Simulator.Change(edit => edit.AddTeamMember(SimulatedGraph.Tor));
        Assert.Equal(201, (await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Tor))).Status);
    }

    [Fact]
    public async Task A_shared_channel_takes_the_other_tenants_when_it_is_named_and_known()
    {
        var path = await graph.MakeAsync("Delad", "shared");

        Assert.Equal(404, (await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Polly))).Status);
        var unknown = await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Polly, tenant: Guid.NewGuid().ToString()));
        Assert.Equal(403, unknown.Status);
        Assert.Contains("cross-tenant access policy", unknown.Message, StringComparison.Ordinal);
        var added = await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Polly, tenant: SimulatorDefaults.PartnerTenantId));
        Assert.Equal(201, added.Status);
        Assert.Equal(SimulatorDefaults.PartnerTenantId, added.Text("tenantId"));
        Assert.Equal(201, (await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Tor))).Status);
    }

    [Fact]
    public async Task Who_is_disabled_or_not_known_is_not_found()
    {
        var path = await graph.MakeAsync("Kanal", "private");
        graph.Simulator.Change(edit => edit.DisableUser(SimulatedGraph.Siv));

        Assert.Equal(404, (await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Siv))).Status);
        Assert.Equal(404, (await graph.PostAsync($"{path}/members", SimulatedGraph.Member(Guid.NewGuid().ToString()))).Status);
    }

    [Fact]
    public async Task The_last_owner_stays()
    {
        var path = await graph.MakeAsync("Kanal", "private");
        var owner = Uri.EscapeDataString(graph.Find("Kanal").Members[0].Id);

        Assert.Equal(400, (await graph.DeleteAsync($"{path}/members/{owner}")).Status);
        Assert.Equal(400, (await graph.PatchAsync($"{path}/members/{owner}", """{ "@odata.type": "#microsoft.graph.aadUserConversationMember", "roles": [] }""")).Status);
        await graph.PostAsync($"{path}/members", SimulatedGraph.Member(SimulatedGraph.Siv, "owner"));
        Assert.Equal(204, (await graph.DeleteAsync($"{path}/members/{owner}")).Status);
    }

    [Fact]
    public async Task Many_are_added_at_once_with_an_error_for_each_that_could_not_be()
    {
        var path = await graph.MakeAsync("Privat", "private");

        var reply = await graph.PostAsync(
            $"{path}/members/add", $$"""{ "values": [{{SimulatedGraph.Member(SimulatedGraph.Siv)}}, {{SimulatedGraph.Member(SimulatedGraph.Tor)}}, {{SimulatedGraph.Member(SimulatorDefaults.OwnerId)}}] }""");

        Assert.Equal(200, reply.Status);
        Assert.Equal([true, false, true], reply.Value.Select(item => item.GetProperty("error").ValueKind == System.Text.Json.JsonValueKind.Null));
        Assert.Equal([SimulatorDefaults.OwnerId, SimulatedGraph.Siv], graph.Find("Privat").Members.Select(member => member.UserId));
    }

    [Fact]
    public async Task At_most_200_are_added_at_once()
    {
        var path = await graph.MakeAsync("Privat", "private");
        var many = new Func<int, string>(count => $$"""{ "values": [{{string.Join(',', Enumerable.Repeat(SimulatedGraph.Member(SimulatedGraph.Siv), count))}}] }""");

        Assert.Equal(400, (await graph.PostAsync($"{path}/members/add", many(201))).Status);
        Assert.Equal(400, (await graph.PostAsync($"{path}/members/add", many(0))).Status);
        Assert.Equal(200, (await graph.PostAsync($"{path}/members/add", many(200))).Status);
        Assert.Equal(2, graph.Find("Privat").Members.Count);
    }
}
