using System.Net;
using Samverkan.Bot.Storage.Embedded;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>The store goes away and comes back, under the real host.</summary>
public sealed class OutageTests : IDisposable
{
    private const int Unavailable = 201;
    private const string Question = "Vem sitter i LÖK-nätverket?";
    private const string Answer = "LÖK-nätverket";
    private const string Note = "Registret lästes senast";
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(5);

    private readonly TemporaryFolder folder = new();
    private readonly EmbeddedRowStore rows;
    private readonly UnreliableRowStore store;

    public OutageTests()
    {
        rows = new EmbeddedRowStore(folder.Store);
        store = new UnreliableRowStore(rows);
    }

    public void Dispose()
    {
        rows.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_bot_whose_store_is_away_at_the_start_lives_and_is_ready_when_it_comes()
    {
        store.IsGone = true;
        await using var bot = await StoredBot.StartAsync(store);
        await bot.Events.Next(Unavailable);

        Assert.Equal(HttpStatusCode.OK, await bot.LiveAsync());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.ReadyAsync());
        Assert.Contains("håller på att starta", await bot.AskAsync(Question), StringComparison.Ordinal);

        store.IsGone = false;
        bot.Time.Advance(Tick);
        await bot.BecomeReadyAsync();
        Assert.Contains(Answer, await bot.AskAsync(Question), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_whose_store_goes_away_is_not_ready_after_15_seconds_and_ready_again_when_it_is_back()
    {
        await using var bot = await ReadyBot();
        await LoseAsync(bot);
        bot.Time.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(HttpStatusCode.OK, await bot.ReadyAsync());

        bot.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.ReadyAsync());
        Assert.Equal(HttpStatusCode.OK, await bot.LiveAsync());
        store.IsGone = false;
        bot.Time.Advance(Tick);
        await bot.BecomeReadyAsync();
    }

    [Fact]
    public async Task The_last_register_goes_on_answering_and_says_its_age_after_a_minute()
    {
        await using var bot = await ReadyBot();
        await LoseAsync(bot);
        bot.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.DoesNotContain(Note, await bot.AskAsync(Question), StringComparison.Ordinal);

        bot.Time.Advance(TimeSpan.FromSeconds(1));

        var answer = await bot.AskAsync(Question);
        Assert.Contains(Answer, answer, StringComparison.Ordinal);
        Assert.EndsWith("Registret lästes senast kl. 10.02 i dag; senare ändringar syns inte ännu.", answer, StringComparison.Ordinal);
        Assert.EndsWith("The register was last read at 10:02 today; later changes do not show yet.", await bot.AskAsync("Who is on the LÖK network?", "en-GB"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_midnight_the_age_has_its_day()
    {
        await using var bot = await ReadyBot();
        await LoseAsync(bot);

        bot.Time.Advance(TimeSpan.FromHours(14));

        Assert.EndsWith("Registret lästes senast den 22 november kl. 10.02; senare ändringar syns inte ännu.", await bot.AskAsync(Question), StringComparison.Ordinal);
        Assert.EndsWith("The register was last read on 22 November at 10:02; later changes do not show yet.", await bot.AskAsync("Who is on the LÖK network?", "en-GB"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_store_is_back_no_answer_speaks_of_age()
    {
        await using var bot = await ReadyBot();
        await LoseAsync(bot);
        bot.Time.Advance(TimeSpan.FromHours(1));
        store.IsGone = false;

        bot.Time.Advance(Tick);
        await bot.BecomeReadyAsync();

        Assert.DoesNotContain(Note, await bot.AskAsync(Question), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_hangs_holds_up_no_answer_and_is_one_that_does_not_answer()
    {
        await using var bot = await ReadyBot();
        store.Hang();
        var asked = store.NextFind();
        bot.Time.Advance(Tick);
        await asked;

        bot.Time.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.ReadyAsync());
        Assert.Contains(Note, await bot.AskAsync(Question), StringComparison.Ordinal);
        store.Answer();
        await bot.BecomeReadyAsync();
    }

    [Fact]
    public async Task A_store_with_every_row_in_the_way_is_waited_for()
    {
        store.Conflicts = true;
        await using var bot = await StoredBot.StartAsync(store);
        await bot.Events.Next(Unavailable);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.ReadyAsync());

        store.Conflicts = false;
        bot.Time.Advance(Tick);

        await bot.BecomeReadyAsync();
    }

    [Fact]
    public async Task A_clock_that_leaps_is_no_outage()
    {
        await using var bot = await ReadyBot();

        bot.Time.Advance(TimeSpan.FromDays(1));

        await bot.BecomeReadyAsync();
        Assert.DoesNotContain(Note, await bot.AskAsync(Question), StringComparison.Ordinal);
    }

    /// <summary>It has asked the store a second time, so nothing of its start is left to do.</summary>
    private async Task<StoredBot> ReadyBot()
    {
        var bot = await StoredBot.StartAsync(store);
        await bot.BecomeReadyAsync();
        var asked = store.NextFind();
        bot.Time.Advance(Tick);
        await asked;
        return bot;
    }

    /// <summary>The store is gone, and the bot has found out just now.</summary>
    private async Task LoseAsync(StoredBot bot)
    {
        store.IsGone = true;
        bot.Time.Advance(Tick);
        await bot.Events.Next(Unavailable);
    }
}
