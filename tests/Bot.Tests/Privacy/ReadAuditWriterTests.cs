using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Access;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Questions;
using Samverkan.Questions.Answers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Privacy;

/// <summary>The audit of reads when the store is not as it should be, and when its time is up.</summary>
public sealed class ReadAuditWriterTests : IAsyncLifetime, IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 23, 59, 50, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider time = new(Start);
    private readonly CapturedLogs logs = new();
    private readonly LoggerFactory loggers;
    private readonly EmbeddedRowStore file;
    private readonly UnsteadyRowStore store;
    private readonly ReadAudit audit;
    private readonly ReadInbox inbox;
    private readonly ReadAuditWriter writer;
    private readonly Activity question = new() { From = new ChannelAccount("29:user"), Conversation = new ConversationAccount { Id = "a:1", ConversationType = "personal" } };

    public ReadAuditWriterTests()
    {
        loggers = new LoggerFactory([logs]);
        store = new UnsteadyRowStore(file = new EmbeddedRowStore(folder.Store));
        audit = new ReadAudit(store);
        inbox = new ReadInbox(time);
        writer = new ReadAuditWriter(inbox, audit, Retention(365), time, loggers.CreateLogger<ReadAuditWriter>());
    }

    public Task InitializeAsync() => Task.CompletedTask;

    [Fact]
    public async Task While_the_store_is_away_reads_are_kept_and_written_when_it_is_back()
    {
        store.IsAway = true;
        await writer.StartAsync(default);
        await TickAsync(Read(3));
        await TickAsync(Read(2));
        store.IsAway = false;
        await TickAsync();
        await writer.StopAsync(default);

        Assert.Equal(5, (await ReadsAsync(Today)).Count);
        Assert.Single(logs.Lines, line => line.Message.Contains("cannot be written", StringComparison.Ordinal));
        Assert.DoesNotContain(logs.Lines, line => line.Message.Contains("missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_batch_that_was_written_without_a_word_is_not_written_twice()
    {
        await writer.StartAsync(default);
        await TickAsync(Read(1));
        store.LosesReply = true;
        await TickAsync(Read(3));
        await writer.StopAsync(default);

        Assert.Equal(4, (await ReadsAsync(Today)).Count);
    }

    [Fact]
    public async Task When_there_are_too_many_the_oldest_go_and_the_log_says_how_many()
    {
        store.IsAway = true;
        await writer.StartAsync(default);
        await TickAsync(Read(1));
        Read(ReadInbox.Capacity + 7)();
        await writer.StopAsync(default);

        Assert.Contains(logs.Lines, line => line.Level == LogLevel.Error && line.Message.Contains("the 7 oldest reads are missing", StringComparison.Ordinal));
        Assert.Contains(logs.Lines, line => line.Level == LogLevel.Error && line.Message.Contains($"{ReadInbox.Capacity + 1} reads are missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_batch_over_midnight_is_in_both_days()
    {
        await writer.StartAsync(default);
        Read(2)();
        time.SetUtcNow(Start.AddSeconds(11));
        await TickAsync(Read(3));
        await writer.StopAsync(default);

        Assert.Equal(2, (await ReadsAsync(Today)).Count);
        Assert.Equal(3, (await ReadsAsync(Today.AddDays(1))).Count);
    }

    [Fact]
    public async Task Thousands_of_reads_are_written_in_batches_and_none_twice()
    {
        await writer.StartAsync(default);
        await TickAsync(Read(1234));
        await writer.StopAsync(default);

        var persons = (await ReadsAsync(Today)).Select(read => int.Parse(read.Persons[0].Value, CultureInfo.InvariantCulture)).Order();
        Assert.Equal(Enumerable.Range(0, 1234), persons);
        Assert.InRange(store.Writes, 13, 20);
    }

    [Fact]
    public async Task An_answer_that_names_thousands_is_written_whole()
    {
        await writer.StartAsync(default);
        await TickAsync(() => Note([.. Enumerable.Range(0, 2500).Select(number => new PersonId($"person-{number}"))]));
        await writer.StopAsync(default);

        Assert.Equal(2500, (await ReadsAsync(Today)).Sum(read => read.Persons.Count));
    }

    [Fact]
    public async Task Days_whose_time_is_up_are_deleted_whole_and_the_others_stay()
    {
        await SowAsync(Today.AddDays(-31), 150);
        await SowAsync(Today.AddDays(-400), 2);
        await SowAsync(Today.AddDays(-30), 3);

        await Retention(30).ClearAsync(default);

        Assert.Empty(await ReadsAsync(Today.AddDays(-31)));
        Assert.Empty(await ReadsAsync(Today.AddDays(-400)));
        Assert.Equal(3, (await ReadsAsync(Today.AddDays(-30))).Count);
        Assert.Equal([ReadKeys.Day(Today.AddDays(-30))], await store.QueryAsync(ReadKeys.Days, RowRange.All, default).Select(row => row.Key).ToListAsync());
    }

    [Fact]
    public async Task The_writer_deletes_by_itself_once_a_day_and_again_when_the_store_was_away()
    {
        await SowAsync(Today.AddDays(-366), 1);
        await SowAsync(Today.AddDays(-365), 1);
        store.IsAway = true;
        await writer.StartAsync(default);
        await UntilAsync(() => logs.All.Contains("could not be deleted", StringComparison.Ordinal));
        store.IsAway = false;
        time.SetUtcNow(Start.AddSeconds(5));
        time.Advance(TimeSpan.FromHours(1));
        await UntilAsync(() => logs.Lines.Count(line => line.Message.Contains("its time is up", StringComparison.Ordinal)) == 2);

        Assert.Empty(await ReadsAsync(Today.AddDays(-366)));
        Assert.Empty(await ReadsAsync(Today.AddDays(-365)));
    }

    public Task DisposeAsync() => writer.StopAsync(default);

    public void Dispose()
    {
        writer.Dispose();
        file.Dispose();
        loggers.Dispose();
        logs.Dispose();
        folder.Dispose();
    }

    private ReadRetention Retention(int days) => new(
        store,
        Options.Create(new RetentionOptions { ReadAudit = days.ToString(CultureInfo.InvariantCulture) }),
        time,
        loggers.CreateLogger<ReadRetention>());

    private Action Read(int count) => () =>
    {
        for (var number = 0; number < count; number++)
        {
            Note([new PersonId(number.ToString(CultureInfo.InvariantCulture))]);
        }
    };

    private void Note(IReadOnlyList<PersonId> persons)
    {
        using var turn = new TurnContext(new NoAdapter(), question);
        inbox.Note(turn, new Sender(Incoming.Tenant, StaffedRegister.ObjectId, IsKnown: true, IsForeign: false), new Reply(Language.Swedish, [new Answer.OutOfScope { Headline = "x", PersonsNamed = persons }], null));
    }

    /// <summary>Something happens, the writer's time comes, and it asks the store.</summary>
    private async Task TickAsync(Action? happens = null)
    {
        happens?.Invoke();
        var before = store.Writes;
        time.Advance(TimeSpan.FromSeconds(2));
        await UntilAsync(() => store.Writes > before);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!holds())
        {
            await Task.Delay(10, patience.Token);
        }
    }

    private async Task SowAsync(DateOnly day, int count)
    {
        var reads = Enumerable.Range(0, count).Select(number => new PersonRead(
            new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero).AddSeconds(number),
            new Reader.OfChannel("29:user"),
            ReadPlace.Personal,
            [new PersonId("p")]));
        foreach (var batch in Batches.Of(reads.SelectMany(ReadRows.Inserts)))
        {
            await audit.WriteAsync(day, batch, default);
        }
    }

    private async Task<IReadOnlyList<PersonRead>> ReadsAsync(DateOnly day) => await audit.ReadAsync(day, default).ToListAsync();

    private sealed class NoAdapter : BotAdapter
    {
        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
