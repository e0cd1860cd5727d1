using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator.Channels;

public sealed class ChannelCreationTests : IDisposable
{
    private const string Channels = $"{SimulatedGraph.Team}/channels";

    private readonly SimulatedGraph graph = new();

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task A_standard_channel_is_there_when_it_is_answered()
    {
        var reply = await graph.PostAsync(Channels, SimulatedGraph.Channel("LÖK-nätverket"));

        Assert.Equal(201, reply.Status);
        Assert.Equal("Rad\nsamverkan:g", reply.Text("description"));
        Assert.Equal(200, (await graph.GetAsync($"{Channels}/{reply.Id}")).Status);
        Assert.Contains("LÖK-nätverket", (await graph.GetAsync(Channels)).Texts("displayName"));
    }

    [Fact]
    public async Task A_private_channel_has_the_members_that_it_was_made_with()
    {
        var members = $"{SimulatedGraph.Member(SimulatorDefaults.OwnerId, "owner")}, {SimulatedGraph.Member(SimulatedGraph.Siv)}";
        var reply = await graph.PostAsync(Channels, SimulatedGraph.Channel("Privat", "private", members));

        Assert.Equal(201, reply.Status);
        Assert.Equal([SimulatorDefaults.OwnerId, SimulatedGraph.Siv], graph.Find("Privat").Members.Select(member => member.UserId));
    }

    [Fact]
    public async Task A_shared_channel_is_accepted_with_an_empty_body_and_an_operation_in_one_header_or_the_other()
    {
        List<string> headers = [];
        foreach (var name in (string[])["Delad ett", "Delad två"])
        {
            var reply = await graph.PostAsync(Channels, SimulatedGraph.Channel(name, "shared", SimulatedGraph.Member(SimulatorDefaults.OwnerId, "owner")));
            Assert.Equal(202, reply.Status);
            Assert.Equal("", reply.Message);
            var header = reply.Headers.Single(header => header.Key is "Location" or "Content-Location");
            headers.Add(header.Key);
            var operation = await graph.GetAsync(header.Value);
            Assert.Equal("succeeded", operation.Text("status"));
            Assert.Equal(graph.Find(name).Id, operation.Text("targetResourceId"));
        }

        Assert.Equal(2, headers.Distinct().Count());
    }

    [Theory]
    [InlineData("private", "")]
    [InlineData("shared", "")]
    [InlineData("private", "two")]
    [InlineData("shared", "two")]
    [InlineData("shared", "others")]
    [InlineData("standard", "one")]
    public async Task An_owner_is_given_for_private_and_shared_and_only_there(string type, string members)
    {
        var owner = SimulatedGraph.Member(SimulatorDefaults.OwnerId, "owner");
        var given = members switch
        {
            "two" => $"{owner}, {SimulatedGraph.Member(SimulatedGraph.Siv, "owner")}",
            "others" => $"{owner}, {SimulatedGraph.Member(SimulatedGraph.Siv)}",
            "one" => owner,
            _ => "",
        };

        var reply = await graph.PostAsync(Channels, SimulatedGraph.Channel("Kanal", type, given));

        Assert.Equal(400, reply.Status);
        Assert.DoesNotContain(graph.Simulator.Read().Channels, channel => channel.DisplayName == "Kanal");
    }

    [Theory]
    [InlineData("a#b")]
    [InlineData("a&b")]
    [InlineData("BRÅ: Angered")]
    [InlineData("\\\"citat\\\"")]
    [InlineData("Angered, Centrum")]
    [InlineData("a..b")]
    [InlineData("_a")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a\\u0007")]
    [InlineData("Forms")]
    [InlineData("con")]
    [InlineData("LPT9")]
    [InlineData("desktop.ini")]
    [InlineData("   ")]
    [InlineData("123456789012345678901234567890123456789012345678901")]
    public async Task What_a_channel_may_not_be_called(string name)
    {
        var reply = await graph.PostAsync(Channels, SimulatedGraph.Channel(name));

        Assert.Equal(400, reply.Status);
        Assert.Equal("BadRequest", reply.Code);
        Assert.Single(graph.Simulator.Read().Channels);
    }

    [Theory]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    [InlineData("BRÅ Örgryte-Härlanda (2026)")]
    [InlineData("Formsalen")]
    public async Task What_a_channel_may_be_called(string name) =>
        Assert.Equal(201, (await graph.PostAsync(Channels, SimulatedGraph.Channel(name))).Status);

    [Fact]
    public async Task A_description_has_1024_characters_at_most()
    {
        var body = new Func<int, string>(length => $$"""{ "displayName": "Lång {{length}}", "description": "{{new string('x', length)}}" }""");

        Assert.Equal(201, (await graph.PostAsync(Channels, body(1024))).Status);
        Assert.Equal(400, (await graph.PostAsync(Channels, body(1025))).Status);
    }

    [Fact]
    public async Task A_name_in_use_is_refused_in_both_of_Graphs_ways()
    {
        await graph.MakeAsync("Tagen");

        var replies = new[] { await graph.PostAsync(Channels, SimulatedGraph.Channel("TAGEN")), await graph.PostAsync(Channels, SimulatedGraph.Channel("Tagen")) };

        Assert.Equal([(409, "NameAlreadyExists"), (400, "BadRequest")], replies.Select(reply => (reply.Status, reply.Code)));
        Assert.All(replies, reply => Assert.Contains("Channel name already existed, please use other name", reply.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deleted_channel_keeps_its_name_for_30_days()
    {
        var path = await graph.MakeAsync("Gammal");
        Assert.Equal(204, (await graph.DeleteAsync(path)).Status);
        Assert.Equal(404, (await graph.GetAsync(path)).Status);

        graph.Time.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        Assert.True((await graph.PostAsync(Channels, SimulatedGraph.Channel("Gammal"))).Status is 400 or 409);

        graph.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(201, (await graph.PostAsync(Channels, SimulatedGraph.Channel("Gammal"))).Status);
    }

    [Fact]
    public async Task A_team_has_1000_channels_with_those_deleted_in_the_last_30_days()
    {
        graph.Simulator.Change(edit =>
        {
            for (var i = 0; i < 999; i++)
            {
                edit.DeleteChannel(edit.AddChannel($"Kanal {i}"));
            }
        });

        Assert.Equal(400, (await graph.PostAsync(Channels, SimulatedGraph.Channel("En till"))).Status);
        graph.Time.Advance(TimeSpan.FromDays(31));
        Assert.Equal(201, (await graph.PostAsync(Channels, SimulatedGraph.Channel("En till"))).Status);
    }

    [Theory]
    [InlineData("""{ "displayName": "A", "mailNickname": "a" }""", "mailNickname")]
    [InlineData("""{ "displayName": "A", "id": "1" }""", "id")]
    [InlineData("""{ "displayName": "A", "members": null }""", "members")]
    [InlineData("""{ "displayName": 1 }""", "displayName")]
    [InlineData("""{ "displayName": "A", "membershipType": "secret" }""", "membershipType")]
    [InlineData("""{ "description": "A" }""", "displayName")]
    [InlineData("""{ "displayName": "A", "displayName": "B" }""", "displayName")]
    [InlineData("""{ "displayName": "A", "membershipType": "private", "members": [{ "user@odata.bind": "/users/1", "roles": ["owner"] }] }""", "members[0]/@odata.type")]
    [InlineData("""{ "displayName": "A", "membershipType": "private", "members": [{ "@odata.type": "#microsoft.graph.aadUserConversationMember", "roles": ["owner"] }] }""", "members[0]/user@odata.bind")]
    [InlineData("""{ "displayName": "A", "membershipType": "private", "members": [{ "@odata.type": "#microsoft.graph.aadUserConversationMember", "user@odata.bind": "/users/1", "roles": ["boss"] }] }""", "members[0]/roles")]
    [InlineData("""{ "displayName": "A", "membershipType": "private", "members": [{ "@odata.type": "#microsoft.graph.aadUserConversationMember", "user@odata.bind": "/users/1", "roles": null }] }""", "members[0]/roles")]
    [InlineData("""{ "displayName": "\ud800" }""", "JSON")]
    [InlineData("""{ "displayName": """, "JSON")]
    [InlineData("""[]""", "JSON object")]
    [InlineData("", "JSON")]
    public async Task A_body_that_is_not_as_it_should_be_is_refused_and_said_where(string body, string where)
    {
        var reply = await graph.PostAsync(Channels, body);

        Assert.Equal(400, reply.Status);
        Assert.Equal("BadRequest", reply.Code);
        Assert.Contains(where, reply.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_channel_stays_out_of_sight_for_as_long_as_is_set()
    {
        graph.Simulator.Faults.ChannelDelay = TimeSpan.FromSeconds(20);
        var path = await graph.MakeAsync("Sen");

        graph.Time.Advance(TimeSpan.FromSeconds(19));
        Assert.Equal(404, (await graph.GetAsync(path)).Status);
        Assert.DoesNotContain("Sen", (await graph.GetAsync(Channels)).Texts("displayName"));
        Assert.Equal(404, (await graph.GetAsync($"{path}/tabs")).Status);

        graph.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await graph.GetAsync(path)).Status);
        Assert.Contains("Sen", (await graph.GetAsync(Channels)).Texts("displayName"));
    }

    [Fact]
    public async Task The_operation_of_a_shared_channel_goes_on_until_it_can_be_seen()
    {
        graph.Simulator.Faults.ChannelDelay = TimeSpan.FromSeconds(5);
        var reply = await graph.PostAsync(Channels, SimulatedGraph.Channel("Delad", "shared", SimulatedGraph.Member(SimulatorDefaults.OwnerId, "owner")));
        var operation = reply.Headers.Single(header => header.Key is "Location" or "Content-Location").Value;

        Assert.Equal("inProgress", (await graph.GetAsync(operation)).Text("status"));
        graph.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("succeeded", (await graph.GetAsync(operation)).Text("status"));
    }
}
