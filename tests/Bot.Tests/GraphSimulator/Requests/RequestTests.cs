using System.Net.Http.Headers;
using System.Text;

namespace Samverkan.Bot.Tests.GraphSimulator.Requests;

public sealed class RequestTests : IDisposable
{
    private readonly SimulatedGraph graph = new();

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task Who_has_no_token_gets_nowhere()
    {
        using var client = new HttpClient(graph.Simulator.Handler, disposeHandler: false);
        var address = new Uri($"https://graph.example/v1.0{SimulatedGraph.Team}/channels");

        using var without = await client.GetAsync(address);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "eDp5");
        using var basic = await client.GetAsync(address);

        Assert.Equal((401, 401), ((int)without.StatusCode, (int)basic.StatusCode));
    }

    [Fact]
    public async Task An_error_carries_both_request_ids()
    {
        using var client = SimulatedGraph.Client(graph.Simulator);
        using var request = new HttpRequestMessage(HttpMethod.Get, "nothing");
        request.Headers.Add("client-request-id", "mine");

        using var response = await client.SendAsync(request);

        var reply = await GraphReply.ReadAsync(response);
        var inner = reply.Body.GetProperty("error").GetProperty("innerError");
        Assert.Equal("mine", inner.GetProperty("client-request-id").GetString());
        Assert.Equal(reply.Headers["request-id"], inner.GetProperty("request-id").GetString());
        Assert.Equal("2026-09-01T08:00:00", inner.GetProperty("date").GetString());
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_told_apart_from_a_method_that_is_not()
    {
        Assert.Equal(404, (await graph.GetAsync("/groups")).Status);
        Assert.Equal(405, (await graph.DeleteAsync($"{SimulatedGraph.Team}/channels")).Status);
        Assert.Equal(404, (await graph.GetAsync("https://graph.example/beta/teams")).Status);
    }

    [Fact]
    public async Task A_body_that_is_no_JSON_is_refused()
    {
        using var client = SimulatedGraph.Client(graph.Simulator);
        using var text = new StringContent("""{ "displayName": "A" }""", Encoding.UTF8, "text/plain");

        using var response = await client.PostAsync(new Uri($"{SimulatedGraph.Team.TrimStart('/')}/channels", UriKind.Relative), text);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Single(graph.Simulator.Read().Channels);
    }

    [Fact]
    public async Task A_client_that_is_disposed_of_leaves_the_simulator_to_others()
    {
        using (new HttpClient(graph.Simulator.Handler))
        {
        }

        Assert.Equal(200, (await graph.GetAsync(SimulatedGraph.Team)).Status);
    }
}
