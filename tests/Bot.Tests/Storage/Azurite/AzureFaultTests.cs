using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Azure;

namespace Samverkan.Bot.Tests.Storage.Azurite;

/// <summary>What a network can do to a store.</summary>
[Collection(OneAzurite.Name)]
public sealed class AzureFaultTests : IAsyncLifetime, IDisposable
{
    private static readonly RowKey Key = new("p", "row");
    private readonly AzuriteServer azurite;
    private readonly NetworkGate gate;
    private readonly AzureRowStore direct;
    private readonly AzureRowStore store;

    public AzureFaultTests(AzuriteServer azurite)
    {
        this.azurite = azurite;
        var table = AzuriteServer.NewName();
        gate = new NetworkGate(azurite.Tables);
        direct = new AzureRowStore(azurite.Clients().Table(table));
        store = new AzureRowStore(azurite.Clients(gate.Address).Table(table));
    }

    public async Task InitializeAsync() => await store.WriteAsync(new RowWrite.Insert(new RowKey("p", "first"), Values(0)), default);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => gate.Dispose();

    [Fact]
    public async Task An_insert_whose_answer_was_lost_is_known_for_ours()
    {
        gate.LoseAnswerTo("POST");

        var outcome = await store.WriteAsync(new RowWrite.Insert(Key, Values(1)), default);

        Assert.Equal([(await direct.FindAsync(Key, default))!.ETag], Assert.IsType<WriteOutcome.Written>(outcome).ETags);
    }

    [Fact]
    public async Task A_replacement_whose_answer_was_lost_is_known_for_ours()
    {
        var etag = await InsertAsync(Key);
        gate.LoseAnswerTo("PUT");

        var outcome = await store.WriteAsync(new RowWrite.Replace(Key, Values(2), etag), default);

        var row = await direct.FindAsync(Key, default);
        Assert.Equal([row!.ETag], Assert.IsType<WriteOutcome.Written>(outcome).ETags);
        Assert.Equal(2, row.Values.Number("Number"));
    }

    [Fact]
    public async Task A_transaction_whose_answer_was_lost_is_known_for_ours()
    {
        var etag = await InsertAsync(Key);
        gate.LoseAnswerTo("POST");

        var outcome = await store.WriteAsync([new RowWrite.Insert(new RowKey("p", "new"), Values(1)), new RowWrite.Delete(Key, etag)], default);

        Assert.Equal([(await direct.FindAsync(new RowKey("p", "new"), default))!.ETag, null], Assert.IsType<WriteOutcome.Written>(outcome).ETags);
        Assert.Null(await direct.FindAsync(Key, default));
    }

    [Fact]
    public async Task A_row_that_was_in_the_way_before_is_in_the_way_also_when_the_first_answer_was_lost()
    {
        await InsertAsync(Key);
        gate.LoseAnswerTo("POST");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.WriteAsync(new RowWrite.Insert(Key, Values(2)), default));

        Assert.Equal(1, (await direct.FindAsync(Key, default))!.Values.Number("Number"));
    }

    [Fact]
    public async Task A_write_of_ours_that_somebody_has_written_over_is_never_called_a_conflict()
    {
        gate.LoseAnswerTo("POST", async () =>
        {
            var row = await direct.FindAsync(Key, default);
            await direct.WriteAsync(new RowWrite.Replace(Key, Values(9), row!.ETag), default);
        });

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.WriteAsync(new RowWrite.Insert(Key, Values(1)), default));

        Assert.Equal(9, (await direct.FindAsync(Key, default))!.Values.Number("Number"));
    }

    [Fact]
    public async Task A_delete_whose_answer_was_lost_is_neither_done_nor_undone_by_somebody_else()
    {
        var etag = await InsertAsync(Key);
        gate.LoseAnswerTo("POST");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.WriteAsync(new RowWrite.Delete(Key, etag), default));

        Assert.Null(await direct.FindAsync(Key, default));
    }

    [Fact]
    public async Task A_read_whose_answer_was_lost_is_read_again()
    {
        gate.LoseAnswerTo("GET");

        Assert.NotNull(await store.FindAsync(new RowKey("p", "first"), default));
    }

    [Fact]
    public async Task A_store_that_hangs_is_given_up_and_used_again_when_it_answers()
    {
        var clients = new AzureClients(azurite.Options(gate.Address)) { AttemptTimeout = TimeSpan.FromMilliseconds(200) };
        var hurried = new AzureRowStore(clients.Table(AzuriteServer.NewName()));
        gate.Hangs = true;

        await Assert.ThrowsAsync<StoreUnavailableException>(() => hurried.FindAsync(Key, default));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => hurried.WriteAsync(new RowWrite.Insert(Key, Values(1)), default));

        gate.Hangs = false;
        Assert.Null(await store.FindAsync(Key, default));
    }

    [Fact]
    public async Task A_store_that_is_gone_says_where_it_should_be_and_no_secret()
    {
        gate.IsClosed = true;

        var exception = await Assert.ThrowsAsync<StoreUnavailableException>(() => Collect(store.QueryAsync("p", RowRange.All, default)));

        Assert.Contains(gate.Address.Authority, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("AccountKey", exception.ToString(), StringComparison.Ordinal);
        gate.IsClosed = false;
        Assert.Single(await Collect(store.QueryAsync("p", RowRange.All, default)));
    }

    [Fact]
    public async Task A_store_that_does_not_know_us_is_one_that_cannot_be_used()
    {
        var key = Convert.ToBase64String(new byte[32]);
        var options = azurite.Options(null);
        options.Value.ConnectionString = System.Text.RegularExpressions.Regex.Replace(options.Value.ConnectionString!, "AccountKey=[^;]*", $"AccountKey={key}");
        var clients = new AzureClients(options);

        var rows = await Assert.ThrowsAsync<StoreUnavailableException>(() => new AzureRowStore(clients.Table("samverkan")).FindAsync(Key, default));
        var queue = await Assert.ThrowsAsync<StoreUnavailableException>(() => new AzureWorkQueue(clients.Queue("samverkan-jobs")).EnsureAsync(default));

        Assert.Contains("403", rows.Message, StringComparison.Ordinal);
        Assert.Contains("403", queue.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(key, rows.ToString() + queue, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_none_of_ours_is_handed_on_as_it_is()
    {
        var client = azurite.Clients().Queue(AzuriteServer.NewName());
        var queue = new AzureWorkQueue(client);
        await queue.EnsureAsync(default);
        await client.SendMessageAsync("no base64 at all!");

        var message = Assert.Single(await queue.ReceiveAsync(1, TimeSpan.FromMinutes(1), default));

        Assert.Equal("no base64 at all!", message.Text);
        Assert.True(await queue.CompleteAsync(message, default));
    }

    private static RowValues Values(long number) => new() { ["Number"] = number };

    private static async Task<List<Row>> Collect(IAsyncEnumerable<Row> rows)
    {
        List<Row> all = [];
        await foreach (var row in rows)
        {
            all.Add(row);
        }

        return all;
    }

    private async Task<ETag> InsertAsync(RowKey key) =>
        Assert.IsType<WriteOutcome.Written>(await direct.WriteAsync(new RowWrite.Insert(key, Values(1)), default)).ETags[0].GetValueOrDefault();
}
