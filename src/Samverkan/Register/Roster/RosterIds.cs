using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Register.Roster;

/// <summary>Ids that come out the same when the same roster is read again. They do not show what they are made of.</summary>
internal static class RosterIds
{
    private const int Length = 16;

    public static string Of(string prefix, params string?[] parts)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return $"{prefix}-{Convert.ToHexStringLower(bytes)[..Length]}";
    }

    /// <summary>The id itself, or with the first number that makes it free.</summary>
    public static string Free(string id, Func<string, bool> isTaken)
    {
        var free = id;
        for (var number = 2; isTaken(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return free;
    }
}
