using System.Text;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Outbound;

/// <summary>What a second start does with what the first has promised.</summary>
public sealed class RestartTests : IDisposable
{
    private const string Question = "Hur ofta träffas LÖK-nätverket?";

    private readonly TemporaryFolder folder = new();
    private readonly string conversation = RunningBot.NewConversation();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_answer_that_waits_is_sent_after_a_restart_and_once()
    {
        await PromiseAsync();
        await using var after = await StartAsync();

        await after.PassUntilAsync(after.Connector.NextAsync(conversation));

        await after.SettleAsync();
        Assert.Single(after.Connector.Sent);
    }

    [Fact]
    public async Task Of_two_instances_one_sends_an_answer_that_waits()
    {
        await PromiseAsync();
        await using var one = await StartAsync();
        await using var other = await StartAsync();

        var sent = Task.WhenAny(one.Connector.NextAsync(conversation), other.Connector.NextAsync(conversation));
        await Task.WhenAll(one.PassUntilAsync(sent), other.PassUntilAsync(sent));

        await one.SettleAsync();
        await other.SettleAsync();
        Assert.Single(one.Connector.Sent.Concat(other.Connector.Sent));
    }

    [Fact]
    public async Task A_host_that_is_no_longer_allowed_gets_nothing()
    {
        await PromiseAsync();
        await using var after = await StartAsync("--Outbound:ServiceHosts=smba.infra.gov.teams.microsoft.us");

        var refused = after.Logs.NextAsync(line => line.Message.Contains("service-host", StringComparison.Ordinal));
        await after.PassUntilAsync(refused);

        Assert.Equal(0, after.Connector.Sends);
    }

    [Fact]
    public async Task What_waits_holds_no_name_of_who_asked()
    {
        await using var bot = await StartAsync();
        bot.Connector.FailNext(429, ("Retry-After", "30"));
        await bot.SayAsync(conversation, Question);

        var kept = string.Concat(Directory.GetFiles(Path.GetDirectoryName(folder.Store)!).Select(file => Encoding.UTF8.GetString(ReadShared(file))));

        Assert.Contains("fyra g", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarie", kept, StringComparison.OrdinalIgnoreCase);
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private async Task PromiseAsync()
    {
        await using var before = await StartAsync();
        before.Connector.FailNext(429, ("Retry-After", "30"));
        Assert.Empty(await before.SayAsync(conversation, Question));
    }

    private Task<RunningBot> StartAsync(params string[] settings) => RunningBot.StartAsync([$"--Storage:Path={folder.Store}", .. settings]);
}
