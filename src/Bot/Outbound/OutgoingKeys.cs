using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>Where messages wait: a few partitions by conversation, so that the sweeper knows them all and no partition has everything.</summary>
internal static class OutgoingKeys
{
    /// <summary>What the names of the partitions begin with.</summary>
    public const string Messages = "outgoing/";

    private const int Shards = 16;
    private const string Prefix = "send/";
    private const string OncePrefix = "once/";

    /// <summary>What was posted once, in any of the partitions.</summary>
    public static readonly RowRange AllOnce = RowRange.Prefix(OncePrefix);

    public static IEnumerable<string> Partitions => Enumerable.Range(0, Shards).Select(Partition);

    public static string PartitionOf(string conversation) => Partition(SHA256.HashData(Encoding.UTF8.GetBytes(conversation))[0] % Shards);

    public static string NewRow(TimeProvider time) => Prefix + Guid.CreateVersion7(time.GetUtcNow()).ToString("N");

    /// <summary>That something was posted in a conversation: in the partition of its messages, so that both are one transaction.</summary>
    public static RowKey Once(string conversation, string onceKey) =>
        new(PartitionOf(conversation), OncePrefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{conversation}\n{onceKey}"))));

    private static string Partition(int shard) => string.Create(CultureInfo.InvariantCulture, $"{Messages}{shard:D2}");
}
