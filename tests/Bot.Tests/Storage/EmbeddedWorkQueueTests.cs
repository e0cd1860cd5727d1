using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;
using Samverkan.Bot.Storage.Queues;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>The contract on the embedded queue, and what a file has besides.</summary>
public sealed class EmbeddedWorkQueueTests : WorkQueueContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
    private readonly EmbeddedFile file;

    public EmbeddedWorkQueueTests()
    {
        file = new EmbeddedFile(folder.Store);
        Queue = new EmbeddedWorkQueue(file, "jobs", time);
    }

    private protected override IWorkQueue Queue { get; }

    public void Dispose()
    {
        file.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_message_is_of_one_queue()
    {
        await Queue.SendAsync("job", TimeSpan.Zero, default);
        var other = new EmbeddedWorkQueue(file, "jobs-poison", time);

        Assert.Empty(await other.ReceiveAsync(1, TimeSpan.FromMinutes(1), default));
        Assert.False(await other.CompleteAsync(Assert.Single(await Queue.ReceiveAsync(1, TimeSpan.FromMinutes(1), default)), default));
    }

    [Fact]
    public async Task Two_processes_on_one_file_share_its_messages_and_each_goes_to_one()
    {
        using var opened = new EmbeddedFile(folder.Store);
        IWorkQueue[] queues = [Queue, new EmbeddedWorkQueue(opened, "jobs", time)];

        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => queues[number % 2].SendAsync($"{number}", TimeSpan.Zero, default)));
        var received = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => queues[number % 2].ReceiveAsync(10, TimeSpan.FromMinutes(1), default)));

        Assert.Equal(Enumerable.Range(0, 100).Select(number => $"{number}").Order(), received.SelectMany(each => each).Select(message => message.Text).Order());
    }

    [Fact]
    public async Task Messages_outlive_the_process()
    {
        await Queue.SendAsync("job", TimeSpan.FromDays(7), default);
        file.Dispose();
        time.Advance(TimeSpan.FromDays(365));

        using var again = new EmbeddedFile(folder.Store);

        Assert.Single(await new EmbeddedWorkQueue(again, "jobs", time).ReceiveAsync(1, TimeSpan.FromMinutes(1), default));
    }

    [Fact]
    public async Task A_file_of_the_first_version_keeps_its_rows_and_gets_queues()
    {
        MakeFileOfVersion1();
        using var rows = new EmbeddedRowStore(folder.Store);
        var key = new RowKey("p", "row");

        await Queue.SendAsync("job", TimeSpan.Zero, default);
        var row = await rows.FindAsync(key, default);

        Assert.Equal(new ETag("first"), row!.ETag);
        Assert.True(row.Values.Flag("F"));
        Assert.IsType<WriteOutcome.Written>(await rows.WriteAsync(new RowWrite.Replace(key, [], row.ETag), default));
        Assert.Single(await Queue.ReceiveAsync(1, TimeSpan.FromMinutes(1), default));
    }

    [Fact]
    public async Task A_file_that_is_no_store_has_no_queue()
    {
        using var wrong = new EmbeddedFile(folder.Write("notes.txt", new string('x', 5000)));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => new EmbeddedWorkQueue(wrong, "jobs", time).EnsureAsync(default));
    }

    private protected override Task Pass(TimeSpan elapsed)
    {
        time.Advance(elapsed);
        return Task.CompletedTask;
    }

    /// <summary>As the first version of the program left it, with one row: the format, a value named F, of the kind flag, true.</summary>
    private void MakeFileOfVersion1()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Store)!);
        using var connection = new SqliteConnection($"Data Source={folder.Store};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            PRAGMA journal_mode=WAL;
            CREATE TABLE rows (partition TEXT NOT NULL, row TEXT NOT NULL, etag TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY (partition, row));
            INSERT INTO rows VALUES ('p', 'row', 'first', x'0101460301');
            PRAGMA user_version=1;
            """;
        command.ExecuteNonQuery();
    }
}
