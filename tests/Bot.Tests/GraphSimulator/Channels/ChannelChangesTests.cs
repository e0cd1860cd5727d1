namespace Samverkan.Bot.Tests.GraphSimulator.Channels;

public sealed class ChannelChangesTests : IDisposable
{
    private readonly SimulatedGraph graph = new();

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task What_is_said_is_changed_and_nothing_else()
    {
        var path = await graph.MakeAsync("Före");

        Assert.Equal(204, (await graph.PatchAsync(path, """{ "displayName": "Efter" }""")).Status);
        Assert.Equal("Rad\nsamverkan:g", graph.Find("Efter").Description);
        Assert.Equal(204, (await graph.PatchAsync(path, """{ "description": "Ny" }""")).Status);
        Assert.Equal("Ny", graph.Find("Efter").Description);
    }

    [Fact]
    public async Task The_rules_for_names_hold()
    {
        await graph.MakeAsync("Tagen");
        var path = await graph.MakeAsync("Ledig");

        Assert.Equal(409, (await graph.PatchAsync(path, """{ "displayName": "tagen" }""")).Status);
        Assert.Equal(400, (await graph.PatchAsync(path, """{ "displayName": "a/b" }""")).Status);
        Assert.Equal(204, (await graph.PatchAsync(path, """{ "displayName": "LEDIG" }""")).Status);
    }

    [Fact]
    public async Task The_type_stays()
    {
        var path = await graph.MakeAsync("Kanal");

        Assert.Equal(400, (await graph.PatchAsync(path, """{ "membershipType": "private" }""")).Status);
    }

    [Fact]
    public async Task General_can_be_neither_renamed_nor_deleted()
    {
        var path = $"{SimulatedGraph.Team}/channels/{graph.Find("General").Id}";

        Assert.Equal(400, (await graph.PatchAsync(path, """{ "displayName": "Allmänt" }""")).Status);
        Assert.Equal(400, (await graph.DeleteAsync(path)).Status);
        Assert.Equal(204, (await graph.PatchAsync(path, """{ "description": "För alla" }""")).Status);
    }
}
