using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator.Channels;

public sealed class ChannelReadsTests : IDisposable
{
    private const string Channels = $"{SimulatedGraph.Team}/channels";

    private readonly SimulatedGraph graph = new(options => options with { PageSize = 3 });

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task A_list_comes_in_pages_that_lead_to_each_other()
    {
        for (var i = 0; i < 6; i++)
        {
            await graph.MakeAsync($"Kanal {i}");
        }

        List<int> sizes = [];
        List<string> names = [];
        for (var next = $"{Channels}?$select=id,displayName"; next is not null;)
        {
            var page = await graph.GetAsync(next);
            sizes.Add(page.Value.Count);
            names.AddRange(page.Texts("displayName"));
            Assert.All(page.Value, channel => Assert.False(channel.TryGetProperty("description", out _)));
            next = page.Next;
        }

        Assert.Equal([3, 3, 1], sizes);
        Assert.Equal(["General", .. Enumerable.Range(0, 6).Select(i => $"Kanal {i}")], names);
    }

    [Fact]
    public async Task A_list_can_be_of_one_type()
    {
        await graph.MakeAsync("Öppen");
        await graph.MakeAsync("Sluten", "private");

        Assert.Equal(["Sluten"], (await graph.GetAsync($"{Channels}?$filter=membershipType eq 'private'")).Texts("displayName"));
        Assert.Equal(400, (await graph.GetAsync($"{Channels}?$filter=displayName eq 'x'")).Status);
    }

    [Fact]
    public async Task The_costly_address_is_there_only_when_it_is_selected()
    {
        Assert.False((await graph.GetAsync(Channels)).Value[0].TryGetProperty("email", out _));
        Assert.True((await graph.GetAsync($"{Channels}?$select=id,email")).Value[0].TryGetProperty("email", out _));
    }

    [Theory]
    [InlineData("?$select=secret")]
    [InlineData("?$top=5")]
    [InlineData("?$skiptoken=x")]
    public async Task What_a_list_cannot_be_asked_is_refused(string query) =>
        Assert.Equal(400, (await graph.GetAsync(Channels + query)).Status);

    [Fact]
    public async Task All_channels_the_primary_one_and_the_team_can_be_read()
    {
        Assert.Equal(["General"], (await graph.GetAsync($"{SimulatedGraph.Team}/allChannels")).Texts("displayName"));
        Assert.Equal("General", (await graph.GetAsync($"{SimulatedGraph.Team}/primaryChannel")).Text("displayName"));
        Assert.Equal(SimulatorDefaults.TeamId, (await graph.GetAsync(SimulatedGraph.Team)).Id);
        Assert.Equal(404, (await graph.GetAsync($"/teams/{Guid.Empty}")).Status);
        Assert.Equal(404, (await graph.GetAsync($"/teams/{Guid.Empty}/channels")).Status);
    }

    [Fact]
    public async Task Keys_may_stand_in_parentheses() =>
        Assert.Equal("General", (await graph.GetAsync($"/teams('{SimulatorDefaults.TeamId}')/channels('{graph.Find("General").Id}')")).Text("displayName"));
}
