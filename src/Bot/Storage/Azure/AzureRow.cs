using Azure.Data.Tables;

namespace Samverkan.Bot.Storage.Azure;

/// <summary>A row as an entity of Azure Tables, and back. Besides its values an entity has the id of the transaction that wrote it.</summary>
internal static class AzureRow
{
    public static TableEntity Entity(RowKey key, RowValues values, Guid writeId)
    {
        var entity = Keys(key);
        entity[RowLimits.WriteId] = writeId;
        foreach (var (name, value) in values)
        {
            entity[name] = value switch
            {
                RowValue.Text text => text.Value,
                RowValue.Number number => number.Value,
                RowValue.Flag flag => flag.Value,
                RowValue.Time time => time.Value.ToUniversalTime(),
                RowValue.Binary binary => binary.Value.ToArray(),
                _ => throw new ArgumentOutOfRangeException(nameof(values), value, null),
            };
        }

        return entity;
    }

    public static TableEntity Keys(RowKey key) => new(StorageKey.Encode(key.Partition), StorageKey.Encode(key.Row));

    /// <exception cref="FormatException">No row of ours looks like that.</exception>
    public static Row Read(TableEntity entity)
    {
        var values = new RowValues();
        foreach (var (name, value) in entity)
        {
            if (!RowLimits.Reserved.Contains(name) && !name.StartsWith("odata.", StringComparison.Ordinal))
            {
                values[name] = Value(value);
            }
        }

        return new Row(new RowKey(StorageKey.Decode(entity.PartitionKey), StorageKey.Decode(entity.RowKey)), values, ETagOf(entity));
    }

    public static Guid? WriteIdOf(TableEntity entity) => entity.TryGetValue(RowLimits.WriteId, out var value) ? value as Guid? : null;

    public static ETag ETagOf(TableEntity entity) => new(entity.ETag.ToString("H"));

    private static RowValue Value(object? value) => value switch
    {
        string text => text,
        long number => number,
        bool flag => flag,
        DateTimeOffset time => time,
        byte[] binary => new RowValue.Binary(binary),
        _ => throw new FormatException("The store holds a row that this program did not write."),
    };
}
