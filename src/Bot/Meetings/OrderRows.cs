using System.Text.Json;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Storage;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>Orders as rows, in the partition of the team: one for each meeting that somebody has had something done with.</summary>
internal static class OrderRows
{
    private const string Prefix = "booking/";
    private const string Json = "Json";

    public static RowKey Key(string team, LineKey.Meeting meeting) => new(ProvisioningKeys.Partition(team), Prefix + meeting);

    public static RowRange Of(GroupId group) => RowRange.Prefix($"{Prefix}{LineKey.Meeting.Word} {group} ");

    public static RowWrite Insert(RowKey key, Order order) => new RowWrite.Insert(key, Values(order));

    public static RowWrite Replace(RowKey key, StoredOrder before, Order order) => new RowWrite.Replace(key, Values(order), before.ETag);

    /// <returns>Null for what this program did not write.</returns>
    public static LineKey.Meeting? MeetingOf(RowKey key) => LineKey.Parse(key.Row[Prefix.Length..]) as LineKey.Meeting;

    public static StoredOrder? Of(Row row) =>
        MeetingOf(row.Key) is { } meeting && JsonSerializer.Deserialize(row.Values.Document(Json).Span, OrderJson.Default.Order) is { } order ? new StoredOrder(meeting, order, row.ETag) : null;

    private static RowValues Values(Order order) => new RowValues().WithDocument(Json, JsonSerializer.SerializeToUtf8Bytes(order, OrderJson.Default.Order));
}
