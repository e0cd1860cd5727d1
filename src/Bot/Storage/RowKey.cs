namespace Samverkan.Bot.Storage;

/// <summary>Where a row is. Both parts are plain text; the store spells them with <see cref="StorageKey"/>.</summary>
internal readonly record struct RowKey(string Partition, string Row)
{
    public override string ToString() => $"{Partition}: {Row}";
}
