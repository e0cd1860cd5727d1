using System.Net;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Bot.Tests.Storage.Azurite;

namespace Samverkan.Bot.Tests.Outbound;

/// <summary>Processes that die with answers promised. An answer is given once; where nobody can know whether it was, a remark says so.</summary>
[Collection(OneAzurite.Name)]
public sealed class KillTests(AzuriteServer azurite) : IDisposable
{
    private const string Question = "Hur ofta träffas LÖK-nätverket?";

    private readonly TemporaryFolder folder = new();
    private readonly string conversation = RunningBot.NewConversation();

    public void Dispose() => folder.Dispose();

    /// <summary>The claim, that it is being sent, and the end: what is there if only so many of these writes were done.</summary>
    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 1, 1)]
    [InlineData(3, 1, 0)]
    public async Task Killed_between_any_two_writes_an_answer_comes_once_and_what_is_not_known_is_remarked(int writes, int answers, int remarks)
    {
        await using (var before = await RunningBot.StartAsync($"--Storage:Path={folder.Store}"))
        {
            before.Connector.FailNext(429, ("Retry-After", "30"));
            Assert.Empty(await before.SayAsync(conversation, Question));
        }

        DyingRowStore? store = null;
        await using var dying = await RunningBot.StartAsync(inner => store = new DyingRowStore(inner, writes), $"--Storage:Path={folder.Store}");
        await dying.PassUntilAsync(writes < 3 ? store!.Dead : AnyOf(dying.Connector.NextAsync(conversation)));
        await using var after = await RunningBot.StartAsync($"--Storage:Path={folder.Store}");
        after.Time.Advance(TimeSpan.FromDays(1));
        await after.SettleAsync();

        var said = dying.Connector.Sent.Concat(after.Connector.Sent).ToArray();
        Assert.Equal((answers, remarks), (said.Count(IsAnswer), said.Count(each => !IsAnswer(each))));
    }

    [Fact]
    public async Task Of_three_instances_on_one_account_one_is_killed_at_work_and_nothing_is_lost_or_done_twice()
    {
        var account = $"--ConnectionStrings:Storage={azurite.NewAccount()}";
        DyingRowStore? store = null;
        await using var first = await RunningBot.StartInDevelopmentAsync(account);
        await using var second = await RunningBot.StartInDevelopmentAsync(account);
        await using var dying = await RunningBot.StartInDevelopmentAsync(inner => store = new DyingRowStore(inner, 12), account);
        RunningBot[] bots = [first, second, dying];
        var asked = await Task.WhenAll(Enumerable.Range(0, 24).Select(number => PromiseAsync(bots[number % 3])));

        await dying.PassUntilAsync(store!.Dead);
        foreach (var bot in (RunningBot[])[first, second])
        {
            bot.Time.Advance(TimeSpan.FromMinutes(10));
        }

        var heard = Task.WhenAll(asked.Select(each => each.Bot.Connector.NextAsync(each.Conversation)));
        await Task.WhenAll(first.PassUntilAsync(heard), second.PassUntilAsync(heard));
        await first.SettleAsync();

        Assert.All(asked, each => Assert.InRange(each.Bot.Connector.In(each.Conversation).Count(IsAnswer), 0, 1));
        Assert.All(asked, each => Assert.NotEmpty(each.Bot.Connector.In(each.Conversation)));
        Assert.InRange(asked.Sum(each => each.Bot.Connector.In(each.Conversation).Count(said => !IsAnswer(said))), 0, 16);
    }

    private static async Task<bool> AnyOf(Task<SentActivity> sent) => await sent is not null;

    private static bool IsAnswer(SentActivity said) => said.Card.Text.Contains("fyra gånger", StringComparison.Ordinal);

    private static async Task<(RunningBot Bot, string Conversation)> PromiseAsync(RunningBot bot)
    {
        var conversation = RunningBot.NewConversation();
        bot.Connector.FailNext(429, ("Retry-After", "30"));
        Assert.Equal(HttpStatusCode.OK, await bot.PostAsync(Incoming.Message(bot.Connector.ServiceUrl, conversation, "29:user", Question)));
        return (bot, conversation);
    }
}
