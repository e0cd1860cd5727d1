using System.Text.Json;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Provisioning.Ledger;

/// <summary>The entries of a team as rows.</summary>
internal static class LedgerRows
{
    private const string Json = "Json";

    public static Task<Dictionary<LineKey, StoredEntry>> ReadAsync(IRowStore rows, string team, CancellationToken cancellationToken) =>
        ReadAsync(rows, team, ProvisioningKeys.Entries, cancellationToken);

    /// <param name="range">Such as <see cref="ProvisioningKeys.Meetings"/>.</param>
    public static async Task<Dictionary<LineKey, StoredEntry>> ReadAsync(IRowStore rows, string team, RowRange range, CancellationToken cancellationToken)
    {
        var found = new Dictionary<LineKey, StoredEntry>();
        await foreach (var row in rows.QueryAsync(ProvisioningKeys.Partition(team), range, cancellationToken))
        {
            if (ProvisioningKeys.KeyOfEntry(row.Key) is { } key)
            {
                found[key] = new StoredEntry(Of(row), row.ETag);
            }
        }

        return found;
    }

    public static async Task<StoredEntry?> FindAsync(IRowStore rows, string team, LineKey key, CancellationToken cancellationToken) =>
        await rows.FindAsync(ProvisioningKeys.Entry(team, key), cancellationToken) is { } row ? new StoredEntry(Of(row), row.ETag) : null;

    /// <param name="before">As it was read; null for one that is new.</param>
    public static RowWrite Put(string team, LineKey key, LedgerEntry entry, StoredEntry? before)
    {
        var values = new RowValues().WithDocument(Json, JsonSerializer.SerializeToUtf8Bytes(entry, LedgerJson.Default.LedgerEntry));
        return before is null ? new RowWrite.Insert(ProvisioningKeys.Entry(team, key), values) : new RowWrite.Replace(ProvisioningKeys.Entry(team, key), values, before.ETag);
    }

    public static RowWrite Remove(string team, LineKey key, StoredEntry before) => new RowWrite.Delete(ProvisioningKeys.Entry(team, key), before.ETag);

    private static LedgerEntry Of(Row row) =>
        JsonSerializer.Deserialize(row.Values.Document(Json).Span, LedgerJson.Default.LedgerEntry) ?? throw new InvalidDataException("An entry of the ledger is empty.");
}
