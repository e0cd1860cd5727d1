using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Samverkan.Bot.Storage.Embedded;

/// <summary>The whole file of the embedded store.</summary>
internal sealed class EmbeddedWholeStore(EmbeddedFile file) : IWholeStore
{
    private const int PageSize = 500;

    public async IAsyncEnumerable<Row> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = (Partition: "", Row: "");
        while (true)
        {
            var page = await file.UseAsync(connection => Page(connection, after.Partition, after.Row), cancellationToken);
            foreach (var (_, _, row) in page)
            {
                yield return row;
            }

            if (page.Count < PageSize)
            {
                yield break;
            }

            after = (page[^1].Partition, page[^1].Key);
        }
    }

    /// <summary>SQLite leaves what it deletes in the free parts of the file and in its log: the file is written anew, and the log emptied.</summary>
    public Task<bool> ForgetAsync(CancellationToken cancellationToken) => file.UseAsync(
        connection =>
        {
            connection.Run("VACUUM;");
            using var command = connection.Command("PRAGMA wal_checkpoint(TRUNCATE);");
            using var reader = command.ExecuteReader();
            return reader.Read() && reader.GetInt32(0) == 0;
        },
        cancellationToken);

    private static List<(string Partition, string Key, Row Row)> Page(SqliteConnection connection, string partition, string row)
    {
        using var command = connection.Command(
            $"SELECT partition, row, etag, data FROM rows WHERE (partition, row) > ($partition, $row) ORDER BY partition, row LIMIT {PageSize};",
            ("$partition", partition),
            ("$row", row));
        using var reader = command.ExecuteReader();
        List<(string, string, Row)> rows = [];
        while (reader.Read())
        {
            var (at, key) = (reader.GetString(0), reader.GetString(1));
            rows.Add((at, key, new Row(new RowKey(StorageKey.Decode(at), StorageKey.Decode(key)), RowFormat.Read(reader.GetFieldValue<byte[]>(3)), new ETag(reader.GetString(2)))));
        }

        return rows;
    }
}
