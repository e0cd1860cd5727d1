namespace Samverkan.Bot.Tests.GraphSimulator.Users;

public sealed class UserTests : IDisposable
{
    private readonly SimulatedGraph graph = new();

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task A_person_is_found_by_id_and_by_address()
    {
        graph.Simulator.Change(edit => edit.DisableUser(SimulatedGraph.Siv));

        Assert.Equal("siv@stad.example", (await graph.GetAsync($"/users/{SimulatedGraph.Siv}")).Text("mail"));
        Assert.False((await graph.GetAsync("/users/siv@stad.example?$select=accountEnabled")).Body.GetProperty("accountEnabled").GetBoolean());
        Assert.False((await graph.GetAsync($"/users/{SimulatedGraph.Siv}")).Body.TryGetProperty("accountEnabled", out _));
    }

    [Fact]
    public async Task Who_belongs_to_the_other_tenant_or_to_none_is_not_in_the_directory()
    {
        Assert.Equal((404, "Request_ResourceNotFound"), await StatusAsync(SimulatedGraph.Polly));
        Assert.Equal((404, "Request_ResourceNotFound"), await StatusAsync(Guid.NewGuid().ToString()));
    }

    private async Task<(int, string)> StatusAsync(string user)
    {
        var reply = await graph.GetAsync($"/users/{user}");
        return (reply.Status, reply.Code);
    }
}
