using System.Text;

namespace Samverkan.GraphSimulator.State;

/// <summary>Ids in the shapes that Graph gives them, with the characters that need escaping in a path.</summary>
internal static class Identifiers
{
    public static string Channel() => $"19:{Guid.NewGuid():N}@thread.tacv2";

    /// <summary>The same for the same membership, as in Graph.</summary>
    public static string Membership(string tenant, string thread, string user) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"1##{tenant}##{thread}##{user}"));

    public static string Event() => $"AAMkAGs_-{Guid.NewGuid():N}AAA=";

    public static string ICalUId() => $"040000008200E00074C5B7101A82E008{Guid.NewGuid():N}".ToUpperInvariant();

    public static string ChangeKey() => Convert.ToBase64String(Guid.NewGuid().ToByteArray());
}
