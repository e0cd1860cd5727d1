using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Tests.Storage;

/// <summary>What every row store does. A test class for each store derives from it and says where an empty one is.</summary>
public abstract class RowStoreContract
{
    private const string Partition = "p";
    private static readonly RowKey Key = new(Partition, "row");

    private protected abstract IRowStore Store { get; }

    [Fact]
    public async Task A_row_is_found_with_all_its_values()
    {
        var at = new DateTimeOffset(2026, 11, 22, 10, 30, 0, TimeSpan.FromHours(1)).AddTicks(7);
        var etag = await Insert(Key, new RowValues
        {
            ["Text"] = "åäö \u0000 \"'<>& 😀",
            ["Empty"] = "",
            ["Number"] = long.MinValue,
            ["Flag"] = true,
            ["Time"] = at,
            ["Binary"] = new RowValue.Binary(new byte[] { 0, 1, 255 }),
        });

        var row = await Find(Key);

        Assert.NotNull(row);
        Assert.Equal((Key, etag), (row.Key, row.ETag));
        Assert.Equal("åäö \u0000 \"'<>& 😀", row.Values.Text("Text"));
        Assert.Equal("", row.Values.Text("Empty"));
        Assert.Equal(long.MinValue, row.Values.Number("Number"));
        Assert.True(row.Values.Flag("Flag"));
        Assert.Equal(at.UtcTicks, row.Values.Time("Time").UtcTicks);
        Assert.Equal(TimeSpan.Zero, row.Values.Time("Time").Offset);
        Assert.Equal([0, 1, 255], row.Values.Document("Binary").ToArray());
        Assert.Equal(6, row.Values.Count);
    }

    [Fact]
    public async Task A_text_that_is_not_well_formed_comes_back_well_formed()
    {
        await Insert(Key, new RowValues { ["Text"] = "half a pair \ud83d" });

        Assert.Equal("half a pair \ufffd", (await Find(Key))!.Values.Text("Text"));
    }

    [Fact]
    public async Task What_the_store_keeps_for_itself_is_no_name_of_a_value()
    {
        foreach (var name in RowLimits.Reserved)
        {
            await Assert.ThrowsAsync<ArgumentException>(() => Write(new RowWrite.Insert(Key, new RowValues { [name] = 1 })));
        }
    }

    [Fact]
    public async Task A_transaction_is_written_whatever_its_characters_take_on_the_way()
    {
        var texts = Enumerable.Range(0, 60).Select(number => new RowWrite.Insert(At($"{number:D2}"), new RowValues { ["Text"] = new string('ö', RowLimits.CharactersInText) }));

        foreach (var batch in Batches.Of(texts))
        {
            Assert.IsType<WriteOutcome.Written>(await Write([.. batch]));
        }

        Assert.Equal(60, await Count());
    }

    [Fact]
    public async Task A_row_that_was_never_written_is_not_found()
    {
        await Insert(Key, Values(1));

        Assert.Null(await Find(new RowKey(Partition, "other")));
        Assert.Null(await Find(new RowKey("other", "row")));
        Assert.Null(await Find(new RowKey(Partition, "ROW")));
    }

    [Fact]
    public async Task Inserting_a_row_that_exists_is_a_conflict_and_leaves_it_as_it_was()
    {
        await Insert(Key, Values(1));

        Assert.Equal(new WriteOutcome.Conflict(Key), await Write(new RowWrite.Insert(Key, Values(2))));
        Assert.Equal(1, await Number(Key));
    }

    [Fact]
    public async Task Replacing_a_row_as_it_was_read_gives_it_new_values_and_a_new_etag()
    {
        var first = await Insert(Key, new RowValues { ["Number"] = 1, ["Former"] = "gone" });

        var second = Written(await Write(new RowWrite.Replace(Key, Values(2), first)));
        var row = await Find(Key);

        Assert.NotEqual(first, second);
        Assert.Equal(second, row!.ETag);
        Assert.Equal(2, row.Values.Number("Number"));
        Assert.Equal(1, row.Values.Count);
    }

    [Fact]
    public async Task Replacing_a_row_that_was_changed_meanwhile_is_a_conflict()
    {
        var old = await Insert(Key, Values(1));
        await Write(new RowWrite.Replace(Key, Values(2), old));

        Assert.Equal(new WriteOutcome.Conflict(Key), await Write(new RowWrite.Replace(Key, Values(3), old)));
        Assert.Equal(2, await Number(Key));
    }

    [Fact]
    public async Task Replacing_or_deleting_a_row_that_is_not_there_finds_nothing()
    {
        var etag = await Insert(Key, Values(1));
        await Write(new RowWrite.Delete(Key, etag));

        Assert.Equal(new WriteOutcome.NotFound(Key), await Write(new RowWrite.Replace(Key, Values(2), etag)));
        Assert.Equal(new WriteOutcome.NotFound(Key), await Write(new RowWrite.Delete(Key, etag)));
        Assert.Null(await Find(Key));
    }

    [Fact]
    public async Task Deleting_a_row_that_was_changed_meanwhile_is_a_conflict()
    {
        var old = await Insert(Key, Values(1));
        await Write(new RowWrite.Replace(Key, Values(2), old));

        Assert.Equal(new WriteOutcome.Conflict(Key), await Write(new RowWrite.Delete(Key, old)));
        Assert.Equal(2, await Number(Key));
    }

    [Fact]
    public async Task A_row_that_comes_back_after_a_delete_has_another_etag()
    {
        var first = await Insert(Key, Values(1));
        await Write(new RowWrite.Delete(Key, first));
        await Insert(Key, Values(1));

        Assert.Equal(new WriteOutcome.Conflict(Key), await Write(new RowWrite.Replace(Key, Values(2), first)));
    }

    [Fact]
    public async Task A_transaction_writes_all_its_rows_and_tells_their_etags_in_order()
    {
        var replaced = await Insert(At("replaced"), Values(1));
        var deleted = await Insert(At("deleted"), Values(1));

        var outcome = await Write(
            new RowWrite.Insert(At("inserted"), Values(2)),
            new RowWrite.Delete(At("deleted"), deleted),
            new RowWrite.Replace(At("replaced"), Values(3), replaced));

        var etags = Assert.IsType<WriteOutcome.Written>(outcome).ETags;
        Assert.Equal([(await Find(At("inserted")))!.ETag, null, (await Find(At("replaced")))!.ETag], etags);
        Assert.Null(await Find(At("deleted")));
        Assert.Equal(3, await Number(At("replaced")));
    }

    [Fact]
    public async Task A_transaction_with_one_row_in_the_way_writes_nothing_and_names_it()
    {
        var etag = await Insert(At("taken"), Values(1));

        var conflict = await Write(
            new RowWrite.Insert(At("new"), Values(2)),
            new RowWrite.Insert(At("taken"), Values(2)),
            new RowWrite.Insert(At("newer"), Values(2)));
        var missing = await Write(
            new RowWrite.Delete(At("taken"), etag),
            new RowWrite.Delete(At("missing"), etag));

        Assert.Equal(new WriteOutcome.Conflict(At("taken")), conflict);
        Assert.Equal(new WriteOutcome.NotFound(At("missing")), missing);
        Assert.Equal([1], await Numbers(RowRange.All));
    }

    [Fact]
    public async Task A_transaction_takes_a_hundred_writes_and_no_more()
    {
        Assert.IsType<WriteOutcome.Written>(await Write(Inserts(100)));
        Assert.Equal(100, (await Numbers(RowRange.All)).Count);
        await Assert.ThrowsAsync<ArgumentException>(() => Write(Inserts(101)));
        await Assert.ThrowsAsync<ArgumentException>(() => Write());
    }

    [Fact]
    public async Task A_transaction_is_of_one_partition_and_writes_a_row_once()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Write(new RowWrite.Insert(Key, Values(1)), new RowWrite.Insert(new RowKey("q", "row"), Values(1))));
        await Assert.ThrowsAsync<ArgumentException>(() => Write(new RowWrite.Insert(Key, Values(1)), new RowWrite.Insert(Key, Values(2))));
        Assert.Null(await Find(Key));
    }

    [Fact]
    public async Task A_document_longer_than_a_value_comes_back_whole()
    {
        var document = new byte[(3 * RowLimits.BytesInValue) + 17];
        new Random(1).NextBytes(document);
        await Insert(At("long"), new RowValues().WithDocument("Document", document));
        await Insert(At("even"), new RowValues().WithDocument("Document", document.AsMemory(0, 2 * RowLimits.BytesInValue)));
        await Insert(At("empty"), new RowValues().WithDocument("Document", ReadOnlyMemory<byte>.Empty));

        Assert.Equal(document, (await Find(At("long")))!.Values.Document("Document").ToArray());
        Assert.Equal(document[..(2 * RowLimits.BytesInValue)], (await Find(At("even")))!.Values.Document("Document").ToArray());
        Assert.Empty((await Find(At("empty")))!.Values.Document("Document").ToArray());
    }

    [Fact]
    public async Task What_Azure_Tables_would_refuse_is_refused()
    {
        RowValues[] refused =
        [
            new() { ["Text"] = new string('x', RowLimits.CharactersInText + 1) },
            new() { ["Binary"] = new RowValue.Binary(new byte[RowLimits.BytesInValue + 1]) },
            new RowValues().WithDocument("Document", new byte[RowLimits.BytesInRow]),
            new() { ["Time"] = new DateTimeOffset(1600, 12, 31, 0, 0, 0, TimeSpan.Zero) },
            new() { ["two words"] = 1 },
            new() { ["PartitionKey"] = "p" },
            Many(RowLimits.ValuesInRow + 1),
        ];

        foreach (var values in refused)
        {
            await Assert.ThrowsAsync<ArgumentException>(() => Write(new RowWrite.Insert(Key, values)));
        }

        var large = new RowValues().WithDocument("Document", new byte[RowLimits.BytesInRow * 9 / 10]);
        RowWrite[] four = [.. Enumerable.Range(0, 4).Select(number => new RowWrite.Insert(At($"{number}"), large))];
        await Assert.ThrowsAsync<ArgumentException>(() => Write(four));
        Assert.Empty(await Numbers(RowRange.All));
    }

    [Fact]
    public async Task A_row_takes_all_that_it_may()
    {
        await Insert(At("text"), new RowValues { ["Text"] = new string('ö', RowLimits.CharactersInText) });
        await Insert(At("many"), Many(RowLimits.ValuesInRow));
        await Insert(At("large"), new RowValues().WithDocument("Document", new byte[15 * RowLimits.BytesInValue]));

        Assert.Equal(RowLimits.CharactersInText, (await Find(At("text")))!.Values.Text("Text").Length);
        Assert.Equal(RowLimits.ValuesInRow, (await Find(At("many")))!.Values.Count);
        Assert.Equal(15 * RowLimits.BytesInValue, (await Find(At("large")))!.Values.Document("Document").Length);
    }

    [Fact]
    public async Task A_partition_is_read_in_the_order_of_its_keys_whatever_order_it_was_written_in()
    {
        foreach (var (row, number) in new[] { ("b", 3), ("a/2", 2), ("ö", 6), ("a", 0), ("a#1", 1), ("z", 5), ("c", 4) })
        {
            await Insert(At(row), Values(number));
        }

        await Insert(new RowKey("q", "a"), Values(100));

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], await Numbers(RowRange.All));
    }

    [Fact]
    public async Task A_range_has_its_first_key_and_not_its_last()
    {
        foreach (var number in Enumerable.Range(0, 10))
        {
            await Insert(At($"k/{number}"), Values(number));
        }

        Assert.Equal([3, 4, 5, 6], await Numbers(new RowRange("k/3", "k/7")));
        Assert.Equal([8, 9], await Numbers(new RowRange("k/8", null)));
        Assert.Equal([0, 1], await Numbers(new RowRange(null, "k/2")));
        Assert.Empty(await Numbers(new RowRange("k/7", "k/3")));
    }

    [Fact]
    public async Task A_prefix_is_the_rows_that_begin_with_it()
    {
        foreach (var (row, number) in new[] { ("sspf", 0), ("sspf/angered", 1), ("sspf/öster", 2), ("sspf0", 3), ("ssp/x", 4) })
        {
            await Insert(At(row), Values(number));
        }

        Assert.Equal([1, 2], await Numbers(RowRange.Prefix("sspf/")));
        Assert.Empty(await Numbers(RowRange.Prefix("none/")));
    }

    [Fact]
    public async Task Thousands_of_rows_come_once_each_and_in_order()
    {
        foreach (var batch in Batches.Of(Inserts(2345)))
        {
            Assert.IsType<WriteOutcome.Written>(await Write([.. batch]));
        }

        Assert.Equal(Enumerable.Range(0, 2345).Select(number => (long)number), await Numbers(RowRange.All));
    }

    [Theory]
    [InlineData("sspf/angered")]
    [InlineData("a\\b#c?d%e")]
    [InlineData("åäö ÅÄÖ 漢 😀")]
    [InlineData(" led and trail ")]
    [InlineData("tab\tnewline\nzero\0")]
    [InlineData("it's a \"quote\" + plus & more; drop table rows")]
    public async Task Any_text_can_be_a_key(string text)
    {
        var key = new RowKey(text, text);
        await Insert(key, Values(1));

        Assert.Equal(key, (await Find(key))!.Key);
        await foreach (var row in Store.QueryAsync(text, RowRange.Prefix(text), default))
        {
            Assert.Equal(key, row.Key);
        }
    }

    [Fact]
    public async Task Of_many_who_insert_the_same_row_at_once_one_succeeds()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(number => Write(new RowWrite.Insert(Key, Values(number)))));

        Assert.Single(outcomes.OfType<WriteOutcome.Written>());
        Assert.Equal(15, outcomes.OfType<WriteOutcome.Conflict>().Count());
    }

    [Fact]
    public async Task No_increment_is_lost_when_many_count_at_once()
    {
        await Insert(Key, Values(0));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => CountTo(10)));

        Assert.Equal(80, await Number(Key));
    }

    [Fact]
    public async Task A_cancelled_call_does_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.WriteAsync(new RowWrite.Insert(Key, Values(1)), cancelled));
        Assert.Null(await Find(Key));
    }

    private static RowKey At(string row) => new(Partition, row);

    private static RowValues Values(long number) => new() { ["Number"] = number };

    private static RowWrite[] Inserts(int count) => [.. Enumerable.Range(0, count).Select(number => new RowWrite.Insert(At($"row/{number:D6}"), Values(number)))];

    private static RowValues Many(int count)
    {
        var values = new RowValues();
        foreach (var number in Enumerable.Range(0, count))
        {
            values[$"V{number}"] = number;
        }

        return values;
    }

    private static ETag Written(WriteOutcome outcome) => Assert.IsType<WriteOutcome.Written>(outcome).ETags[0].GetValueOrDefault();

    private Task<Row?> Find(RowKey key) => Store.FindAsync(key, default);

    private async Task<long> Number(RowKey key) => (await Find(key))!.Values.Number("Number");

    private Task<WriteOutcome> Write(params RowWrite[] writes) => Store.WriteAsync(writes, default);

    private async Task<ETag> Insert(RowKey key, RowValues values) => Written(await Write(new RowWrite.Insert(key, values)));

    private async Task<IReadOnlyList<long>> Numbers(RowRange range)
    {
        List<long> numbers = [];
        await foreach (var row in Store.QueryAsync(Partition, range, default))
        {
            numbers.Add(row.Values.Number("Number"));
        }

        return numbers;
    }

    private async Task<int> Count()
    {
        var count = 0;
        await foreach (var _ in Store.QueryAsync(Partition, RowRange.All, default))
        {
            count++;
        }

        return count;
    }

    private async Task CountTo(int count)
    {
        for (var done = 0; done < count;)
        {
            var row = await Find(Key);
            var next = Values(row!.Values.Number("Number") + 1);
            done += await Write(new RowWrite.Replace(Key, next, row.ETag)) is WriteOutcome.Written ? 1 : 0;
        }
    }
}
