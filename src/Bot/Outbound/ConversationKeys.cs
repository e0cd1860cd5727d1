using System.Security.Cryptography;
using System.Text;
using Samverkan.Bot.Access;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>Where what is known of conversations is kept.</summary>
internal static class ConversationKeys
{
    public const string Partition = "conversations";

    /// <summary>The value that holds the id itself; the key may hold a digest of it.</summary>
    public const string Id = "Conversation";

    /// <summary>Ids of Teams are shorter; what is longer would not fit into a key.</summary>
    private const int LongestInKey = 200;

    public static readonly RowRange AllSilent = RowRange.Prefix("silent/");

    public static RowKey Known(string conversation) => new(Partition, $"known/{Short(conversation)}");

    public static RowKey Silent(string conversation) => new(Partition, $"silent/{Short(conversation)}");

    /// <summary>Where the bot reaches somebody alone.</summary>
    public static RowKey Person(DirectoryIdentity person) => new(Partition, $"person/{person.Tenant}/{person.ObjectId}");

    /// <param name="team">Its id in Graph.</param>
    public static RowKey Team(string team) => new(Partition, $"team/{team.ToLowerInvariant()}");

    /// <summary>Who is reached in a conversation alone.</summary>
    public static RowKey Whose(string conversation) => new(Partition, $"whose/{Short(conversation)}");

    private static string Short(string conversation) => conversation.Length <= LongestInKey
        ? conversation
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(conversation)));
}
