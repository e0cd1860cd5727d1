using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Outbound;

/// <summary>The program itself, killed as kill -9 does, in real time.</summary>
public sealed partial class ProcessKillTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_program_that_is_killed_with_an_answer_promised_gives_it_after_the_next_start_and_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        connector.ServeDevelopment();
        connector.FailNext(429, ("Retry-After", "3"));
        var conversation = RunningBot.NewConversation();
        using (var killed = Start())
        {
            using var http = new HttpClient { BaseAddress = await AddressAsync(killed) };
            await Waiting.UntilAsync(async () => (await http.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode);
            var message = Incoming.Message(connector.ServiceUrl, conversation, "29:user", "Vad står SSPF för?");
            using var response = await http.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), message);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Empty(connector.Sent);
        }

        using var next = Start();
        var answer = await connector.NextAsync(conversation);

        Assert.Contains("SSPF", answer.Card.Text, StringComparison.Ordinal);
        Assert.Single(connector.Sent);
        Assert.Equal(2, connector.Sends);
    }

    private static async Task<Uri> AddressAsync(ProgramRun program) => new(Address().Match(await program.ReadToAsync("lyssnar")).Value);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    private ProgramRun Start() => new("Development", "--urls", "http://127.0.0.1:0", $"--Storage:Path={folder.Store}");
}
