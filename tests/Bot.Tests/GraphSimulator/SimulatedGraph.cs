using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Tests.Storage;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Tests.GraphSimulator;

/// <summary>A simulator on a folder of its own, with a client that talks to it as to Graph.</summary>
internal sealed class SimulatedGraph : IDisposable
{
    public const string Team = $"/teams/{SimulatorDefaults.TeamId}";
    public const string Mailbox = $"/users/{SimulatorDefaults.OrganiserId}";
    public const string Siv = "51000000-0000-4000-8000-000000000001";
    public const string Tor = "70000000-0000-4000-8000-000000000002";
    public const string Polly = "90000000-0000-4000-8000-000000000003";

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client;

    public SimulatedGraph(Func<SimulatorOptions, SimulatorOptions>? set = null)
    {
        var options = new SimulatorOptions { Path = System.IO.Path.Combine(folder.Path, "graph", "graph.db"), RequestsPerSecondPerTeam = 0 };
        Options = set is null ? options : set(options);
        Simulator = new Simulator(Options, Time);
        client = Client(Simulator);
        Simulator.Change(edit =>
        {
            edit.AddUser(Siv, "Siv Testsson", "siv@stad.example");
            edit.AddUser(Tor, "Tor Testsson", "tor@stad.example");
            edit.AddUser(Polly, "Polly Provsson", "polly@polis.example", SimulatorDefaults.PartnerTenantId);
            edit.AddTeamMember(Siv);
        });
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.Zero));

    public SimulatorOptions Options { get; }

    public Simulator Simulator { get; }

    public static HttpClient Client(Simulator simulator)
    {
        var client = new HttpClient(simulator.Handler, disposeHandler: false) { BaseAddress = new Uri("https://graph.example/graph/v1.0/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        return client;
    }

    public static string Member(string user, string? role = null, string? tenant = null)
    {
        var roles = role is null ? "[]" : $"[\"{role}\"]";
        var tenantId = tenant is null ? "" : $", \"tenantId\": \"{tenant}\"";
        return $$"""{ "@odata.type": "#microsoft.graph.aadUserConversationMember", "user@odata.bind": "https://graph.microsoft.com/v1.0/users('{{user}}')", "roles": {{roles}}{{tenantId}} }""";
    }

    public static string Channel(string name, string type = "standard", string? members = null) =>
        $$"""{ "displayName": "{{name}}", "description": "Rad\nsamverkan:g", "membershipType": "{{type}}"{{(members is null ? "" : $", \"members\": [{members}]")}} }""";

    public Task<GraphReply> GetAsync(string path, string? prefer = null) => SendAsync(HttpMethod.Get, path, null, prefer);

    public Task<GraphReply> PostAsync(string path, string body) => SendAsync(HttpMethod.Post, path, body);

    public Task<GraphReply> PatchAsync(string path, string body) => SendAsync(HttpMethod.Patch, path, body);

    public Task<GraphReply> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    public async Task<GraphReply> SendAsync(HttpMethod method, string path, string? body, string? prefer = null)
    {
        using var request = new HttpRequestMessage(method, path.StartsWith("https", StringComparison.Ordinal) ? path : path.TrimStart('/'));
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        if (prefer is not null)
        {
            request.Headers.Add("Prefer", prefer);
        }

        using var response = await client.SendAsync(request);
        return await GraphReply.ReadAsync(response);
    }

    /// <returns>The path of the new channel.</returns>
    public async Task<string> MakeAsync(string name, string type = "standard")
    {
        var members = type == "standard" ? null : Member(SimulatorDefaults.OwnerId, "owner");
        var reply = await PostAsync($"{Team}/channels", Channel(name, type, members));
        Assert.True(reply.Status is 201 or 202, reply.Message);
        return $"{Team}/channels/{Uri.EscapeDataString(Find(name).Id)}";
    }

    public SimulatedChannel Find(string name) => Simulator.Read().Channels.Single(channel => channel.DisplayName == name && channel.DeletedAt is null);

    public void Dispose()
    {
        client.Dispose();
        Simulator.Dispose();
        folder.Dispose();
    }
}
