using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Privacy.Retention;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;

namespace Samverkan.Bot.Tests.Outbound;

/// <summary>What is posted once, whoever asks for it and how often.</summary>
public sealed class PostOnceTests : IDisposable
{
    private const string Key = "minutes/7";

    private readonly TemporaryFolder folder = new();
    private readonly string conversation = RunningBot.NewConversation();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task However_often_and_by_however_many_it_is_asked_for_it_comes_once()
    {
        await using var one = await StartAsync();
        await using var other = await StartAsync();
        await one.InstallAsync(conversation);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => PostAsync(number % 2 == 0 ? one : other, Key)));
        await one.SettleAsync();
        await other.SettleAsync();

        Assert.Equal(1, outcomes.Count(outcome => outcome == PostOutcome.Posted));
        Assert.Equal(9, outcomes.Count(outcome => outcome == PostOutcome.PostedBefore));
        Assert.Equal(2, one.Connector.Sent.Count + other.Connector.Sent.Count);
        Assert.Equal(PostOutcome.Posted, await PostAsync(one, "minutes/8"));
    }

    [Fact]
    public async Task Nothing_is_kept_where_the_bot_may_not_write_so_that_it_can_later()
    {
        await using var bot = await StartAsync();
        Assert.Equal(PostOutcome.Unreachable, await PostAsync(bot, Key));

        await bot.InstallAsync(conversation);
        Assert.Equal(PostOutcome.Posted, await PostAsync(bot, Key));
        await bot.PostAsync(Incoming.Installation(bot.Connector.ServiceUrl, conversation, "remove"));
        Assert.Equal(PostOutcome.Unreachable, await PostAsync(bot, Key));
    }

    [Fact]
    public async Task What_was_promised_by_a_process_that_died_goes_from_the_next_and_once()
    {
        DyingRowStore? store = null;
        await using (var dying = await RunningBot.StartAsync(inner => store = new DyingRowStore(inner, 1), $"--Storage:Path={folder.Store}"))
        {
            await dying.PostAsync(Incoming.Installation(dying.Connector.ServiceUrl, conversation, "add"));
            Assert.Equal(PostOutcome.Posted, await PostAsync(dying, Key));
            await dying.PassUntilAsync(store!.Dead);
        }

        await using var after = await StartAsync();
        Assert.Equal(PostOutcome.PostedBefore, await PostAsync(after, Key));
        after.Time.Advance(TimeSpan.FromDays(1));
        await after.PassUntilAsync(after.Connector.NextAsync(conversation));
        await after.SettleAsync();

        Assert.Single(after.Connector.Sent);
    }

    [Fact]
    public async Task It_is_remembered_for_more_than_a_year_and_not_for_ever()
    {
        await using var bot = await StartAsync();
        await bot.InstallAsync(conversation);
        await PostAsync(bot, Key);
        var retention = bot.Services.GetServices<IRetention>().OfType<OnceRetention>().Single();

        bot.Time.Advance(TimeSpan.FromDays(OnceRetention.Days - 1));
        await retention.ClearAsync(default);
        Assert.Equal(PostOutcome.PostedBefore, await PostAsync(bot, Key));

        bot.Time.Advance(TimeSpan.FromDays(2));
        await retention.ClearAsync(default);
        Assert.Equal(PostOutcome.Posted, await PostAsync(bot, Key));
    }

    private Task<RunningBot> StartAsync() => RunningBot.StartAsync($"--Storage:Path={folder.Store}");

    private Task<PostOutcome> PostAsync(RunningBot bot, string key) =>
        bot.Services.GetRequiredService<Posts>().PostOnceAsync(conversation, NoticeCard.Of(Language.Swedish, texts => texts.NoText), key, default);
}
