using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Samverkan.Bot.Storage.Embedded;

/// <summary>The row store in one file, for a machine of one's own: nothing to install or configure.</summary>
internal sealed class EmbeddedRowStore(EmbeddedFile file) : IRowStore, IDisposable
{
    private const int PageSize = 500;

    /// <summary>The last character there is: above every row key.</summary>
    private const string Last = "\U0010ffff";

    public EmbeddedRowStore(string path)
        : this(new EmbeddedFile(path))
    {
    }

    public Task<Row?> FindAsync(RowKey key, CancellationToken cancellationToken) => file.UseAsync(connection => Find(connection, key), cancellationToken);

    public async IAsyncEnumerable<Row> QueryAsync(string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (from, before) = (range.From is null ? "" : StorageKey.Encode(range.From), range.Before is null ? Last : StorageKey.Encode(range.Before));
        var (operation, more) = (">=", true);
        while (more)
        {
            var page = await file.UseAsync(connection => Page(connection, partition, operation, from, before), cancellationToken);
            foreach (var row in page)
            {
                yield return row;
            }

            more = page.Count == PageSize;
            (operation, from) = (">", more ? StorageKey.Encode(page[^1].Key.Row) : from);
        }
    }

    public Task<WriteOutcome> WriteAsync(IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        RowLimits.Check(writes);
        return file.UseAsync(connection => Write(connection, writes), cancellationToken);
    }

    public void Dispose() => file.Dispose();

    private static Row? Find(SqliteConnection connection, RowKey key)
    {
        using var command = connection.Command(
            "SELECT row, etag, data FROM rows WHERE partition = $partition AND row = $row;",
            ("$partition", StorageKey.Encode(key.Partition)),
            ("$row", StorageKey.Encode(key.Row)));
        using var reader = command.ExecuteReader();
        return reader.Read() ? Read(reader, key.Partition) : null;
    }

    private static List<Row> Page(SqliteConnection connection, string partition, string operation, string from, string before)
    {
        using var command = connection.Command(
            $"SELECT row, etag, data FROM rows WHERE partition = $partition AND row {operation} $from AND row < $before ORDER BY row LIMIT {PageSize};",
            ("$partition", StorageKey.Encode(partition)),
            ("$from", from),
            ("$before", before));
        using var reader = command.ExecuteReader();
        var rows = new List<Row>();
        while (reader.Read())
        {
            rows.Add(Read(reader, partition));
        }

        return rows;
    }

    private static Row Read(SqliteDataReader reader, string partition) =>
        new(new RowKey(partition, StorageKey.Decode(reader.GetString(0))), RowFormat.Read(reader.GetFieldValue<byte[]>(2)), new ETag(reader.GetString(1)));

    private static WriteOutcome Write(SqliteConnection connection, IReadOnlyList<RowWrite> writes)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var etags = new ETag?[writes.Count];
        for (var index = 0; index < writes.Count; index++)
        {
            var write = new EmbeddedWrite(connection, writes[index]);
            if (!write.Run())
            {
                return write.RowExists() ? new WriteOutcome.Conflict(writes[index].Key) : new WriteOutcome.NotFound(writes[index].Key);
            }

            etags[index] = write.ETag;
        }

        transaction.Commit();
        return new WriteOutcome.Written(etags);
    }
}
