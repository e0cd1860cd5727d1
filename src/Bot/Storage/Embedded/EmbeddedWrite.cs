using Microsoft.Data.Sqlite;

namespace Samverkan.Bot.Storage.Embedded;

/// <summary>One write of a transaction, as SQL.</summary>
internal sealed class EmbeddedWrite(SqliteConnection connection, RowWrite write)
{
    private readonly (string Name, object Value) partition = ("$partition", StorageKey.Encode(write.Key.Partition));
    private readonly (string Name, object Value) row = ("$row", StorageKey.Encode(write.Key.Row));

    /// <summary>What the row has after it; null after a delete.</summary>
    public ETag? ETag { get; } = write is RowWrite.Delete ? null : new ETag(Guid.NewGuid().ToString("N"));

    private (string Name, object Value) NewETag => ("$etag", ETag.GetValueOrDefault().Value);

    /// <returns>False when the row's state forbids it.</returns>
    public bool Run() => write switch
    {
        RowWrite.Insert insert => Changes(
            "INSERT INTO rows (partition, row, etag, data) VALUES ($partition, $row, $etag, $data) ON CONFLICT DO NOTHING;",
            NewETag,
            Data(insert.Values)),
        RowWrite.Replace replace => Changes(
            "UPDATE rows SET etag = $etag, data = $data WHERE partition = $partition AND row = $row AND etag = $expected;",
            NewETag,
            Data(replace.Values),
            ("$expected", replace.Expected.Value)),
        RowWrite.Delete delete => Changes(
            "DELETE FROM rows WHERE partition = $partition AND row = $row AND etag = $expected;",
            ("$expected", delete.Expected.Value)),
        _ => throw new ArgumentOutOfRangeException(nameof(write), write, null),
    };

    public bool RowExists() =>
        connection.Number("SELECT COUNT(*) FROM rows WHERE partition = $partition AND row = $row;", partition, row) > 0;

    private static (string Name, object Value) Data(RowValues values) => ("$data", RowFormat.Write(values));

    private bool Changes(string sql, params ReadOnlySpan<(string Name, object Value)> parameters) =>
        connection.Run(sql, [partition, row, .. parameters]) > 0;
}
