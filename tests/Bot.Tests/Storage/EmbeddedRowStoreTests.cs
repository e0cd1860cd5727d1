using Microsoft.Data.Sqlite;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Embedded;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>The contract on the embedded store, and what a file has besides.</summary>
public sealed class EmbeddedRowStoreTests : RowStoreContract, IDisposable
{
    private static readonly RowKey Key = new("p", "row");
    private readonly TemporaryFolder folder = new();
    private readonly EmbeddedRowStore store;

    public EmbeddedRowStoreTests() => store = new EmbeddedRowStore(folder.Store);

    private protected override IRowStore Store => store;

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_was_written_is_there_when_the_file_is_opened_again()
    {
        await store.WriteAsync(new RowWrite.Insert(Key, new RowValues { ["Number"] = 7 }), default);
        store.Dispose();

        using var again = new EmbeddedRowStore(folder.Store);

        Assert.Equal(7, (await again.FindAsync(Key, default))!.Values.Number("Number"));
    }

    [Fact]
    public async Task Two_stores_on_one_file_see_each_others_rows_and_lose_none()
    {
        using var other = new EmbeddedRowStore(folder.Store);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(number =>
            (number % 2 == 0 ? store : other).WriteAsync(new RowWrite.Insert(new RowKey("p", $"{number:D3}"), []), default)));

        Assert.Equal(100, await Count(store));
        Assert.Equal(100, await Count(other));
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_named_and_left_alone()
    {
        var path = folder.Write("notes.txt", new string('x', 5000));
        using var wrong = new EmbeddedRowStore(path);

        var exception = await Assert.ThrowsAsync<StoreUnavailableException>(() => wrong.FindAsync(Key, default));

        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task A_store_that_a_newer_version_wrote_is_not_touched()
    {
        await store.FindAsync(Key, default);
        using (var connection = new SqliteConnection($"Data Source={folder.Store};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version=99;";
            command.ExecuteNonQuery();
        }

        using var older = new EmbeddedRowStore(folder.Store);

        var exception = await Assert.ThrowsAsync<StoreUnavailableException>(() => older.FindAsync(Key, default));
        Assert.Contains("newer version", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_where_no_file_can_be_is_a_store_that_cannot_be_used()
    {
        var file = folder.Write("file", "");
        using var impossible = new EmbeddedRowStore(Path.Combine(file, "samverkan.db"));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => impossible.FindAsync(Key, default));
    }

    private static async Task<int> Count(EmbeddedRowStore store)
    {
        var count = 0;
        await foreach (var _ in store.QueryAsync("p", RowRange.All, default))
        {
            count++;
        }

        return count;
    }
}
