namespace Samverkan.Bot.Storage;

/// <summary>One change of a row: a closed set.</summary>
internal abstract record RowWrite
{
    private RowWrite(RowKey key) => Key = key;

    public RowKey Key { get; }

    /// <summary>A conflict when the row exists.</summary>
    public sealed record Insert(RowKey Key, RowValues Values) : RowWrite(Key);

    /// <summary>All values anew. A conflict when the row was written since <paramref name="Expected"/>.</summary>
    public sealed record Replace(RowKey Key, RowValues Values, ETag Expected) : RowWrite(Key);

    /// <summary>A conflict when the row was written since <paramref name="Expected"/>.</summary>
    public sealed record Delete(RowKey Key, ETag Expected) : RowWrite(Key);
}
